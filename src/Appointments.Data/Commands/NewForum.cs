using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Law;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A forum that the register is to have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Field">The field it belongs to.</param>
public sealed record NewForum(string Name, ForumField Field)
{
    /// <summary>For addresses, never to change; null makes it of the name.</summary>
    public string? Slug { get; init; }

    /// <summary>A kind whose law the register has; null when <see cref="Law"/> brings a new one.</summary>
    public string? Kind { get; init; }

    /// <summary>The law of a kind of its own; null when <see cref="Kind"/> names one.</summary>
    public LawDocument? Law { get; init; }

    /// <summary>Slug of the KKR it belongs to; null for a national body.</summary>
    public string? Kkr { get; init; }

    /// <summary>First day of the name; null when it is not known.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>Authorities that the law names and the register does not know yet.</summary>
    public IReadOnlyList<NewAuthority> Authorities { get; init; } = [];

    /// <summary>Where it stands; null when the secretariat registers it without a paper.</summary>
    public Source? Source { get; init; }

    /// <summary>The slug it will have.</summary>
    internal string Address => Slug ?? Domain.Text.Slug.Of(Name);

    internal JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["field"] = ContractName.Of(Field),
        ["slug"] = Slug,
        ["kind"] = Kind,
        ["law"] = LawFacts.ToJson(Law),
        ["kkr"] = Kkr,
        ["firstDay"] = FirstDay?.Iso(),
        ["authorities"] = new JsonArray([.. Authorities.Select(authority => (JsonNode)authority.ToJson())]),
        ["source"] = CommandJson.Of(Source),
    };
}
