using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands.Nominations;

/// <summary>Whom an organisation proposes for which seats; or why it does not propose both sexes.</summary>
/// <param name="Forum">Slug of the forum.</param>
/// <param name="SeatKind">The group of the seat plan.</param>
/// <param name="Organisation">Slug of who nominates; null when the paper does not say.</param>
/// <param name="PeriodDay">A day of the function period it is for.</param>
public sealed record NewNomination(string Forum, string SeatKind, string? Organisation, LocalDate PeriodDay)
{
    /// <summary>Slug of the person, where the register knows the person; null otherwise.</summary>
    public string? Person { get; init; }

    /// <summary>The candidate's name; null takes the name that the register has, or nobody is named.</summary>
    public string? Name { get; init; }

    /// <summary>Title; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Where the candidate works; null when not given.</summary>
    public string? Workplace { get; init; }

    /// <summary>Gender as the nominator recorded it; null when not recorded.</summary>
    public Gender? Gender { get; init; }

    /// <summary>Code of the municipality; null when not given.</summary>
    public string? Municipality { get; init; }

    /// <summary>Whether from a small or medium-sized company; null when not recorded.</summary>
    public bool? FromSmallCompany { get; init; }

    /// <summary>Why this candidate; null when nothing is written.</summary>
    public string? Statement { get; init; }

    /// <summary>Why the organisation does not name both a woman and a man; null when it does, or does not say.</summary>
    public string? StatedReason { get; init; }

    /// <summary>True when only the secretariat may know of it.</summary>
    public bool Confidential { get; init; }

    /// <summary>Slug of the round; null when it belongs to none.</summary>
    public string? Round { get; init; }

    /// <summary>Where it stands; null when the secretariat registers it without a paper of its own.</summary>
    public Source? Source { get; init; }

    internal bool NamesSomebody => Person is not null || Name is not null;

    internal JsonObject ToJson() => new()
    {
        ["forum"] = Forum,
        ["seatGroup"] = SeatKind,
        ["organisation"] = Organisation,
        ["periodDay"] = PeriodDay.Iso(),
        ["person"] = CommandJson.Sensitive(Person),
        ["name"] = CommandJson.Sensitive(Name),
        ["title"] = CommandJson.Sensitive(Title),
        ["workplace"] = CommandJson.Sensitive(Workplace),
        ["gender"] = CommandJson.Sensitive(Gender?.ToString()),
        ["municipality"] = CommandJson.Sensitive(Municipality),
        ["fromSmallCompany"] = CommandJson.Sensitive(FromSmallCompany?.ToString()),
        ["statement"] = Statement is null ? null : new JsonArray([.. SealedText.Pieces(Statement).Select(piece => CommandJson.Sensitive(piece)!)]),
        ["statedReason"] = CommandJson.Sensitive(StatedReason),
        ["confidential"] = Confidential,
        ["round"] = Round,
        ["source"] = CommandJson.Of(Source),
    };
}
