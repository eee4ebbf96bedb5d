using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>Somebody who sits in a municipal council.</summary>
/// <param name="Name">The name.</param>
/// <param name="Person">Slug; null when the name with the municipality is to find the person.</param>
/// <param name="Party">Letter of the list; null when not stated.</param>
/// <param name="Office">Mayor, deputy mayor, alderman or councillor.</param>
/// <param name="Title">The title as printed; null takes the word for the office.</param>
/// <param name="FirstDay">First day; null is that of the term.</param>
/// <param name="LastDay">Last day; null is that of the term.</param>
public sealed record CouncilMember(string Name, string? Person, string? Party, OfficeKind Office, string? Title, LocalDate? FirstDay, LocalDate? LastDay)
{
    internal JsonObject ToJson() => new()
    {
        ["name"] = Name, ["person"] = Person, ["party"] = CommandJson.Sensitive(Party), ["office"] = Office.ToString(), ["title"] = Title, ["firstDay"] = FirstDay?.Iso(), ["lastDay"] = LastDay?.Iso(),
    };

    /// <summary>As a line of a list of councillors, by its English headings.</summary>
    internal IReadOnlyDictionary<string, string> ToLine() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = Name,
        ["slug"] = Person ?? "",
        ["party"] = Party ?? "",
        ["office"] = Office switch { OfficeKind.Mayor => "mayor", OfficeKind.DeputyMayor => "deputy mayor", OfficeKind.Alderman => "alderman", OfficeKind.Councillor => "councillor", _ => Office.ToString() },
        ["title"] = Title ?? "",
        ["first day"] = FirstDay?.Iso() ?? "",
        ["last day"] = LastDay?.Iso() ?? "",
    };
}
