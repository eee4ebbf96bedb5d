using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>An office that somebody holds, and when.</summary>
/// <param name="Person">Slug of the person.</param>
/// <param name="Kind">Which office.</param>
/// <param name="FirstDay">First day.</param>
public sealed record NewOffice(string Person, OfficeKind Kind, LocalDate FirstDay)
{
    /// <summary>Code of the municipality of a council's office; null for others.</summary>
    public string? Municipality { get; init; }

    /// <summary>Code of the region of a regional council's office; null for others.</summary>
    public string? Region { get; init; }

    /// <summary>Slug of the forum of a chair or vice-chair elected among its members; null for others.</summary>
    public string? Forum { get; init; }

    /// <summary>The title as printed, in Danish; null takes the word for the office.</summary>
    public string? Title { get; init; }

    /// <summary>On what the first day rests.</summary>
    public DayBasis FirstDayBasis { get; init; } = DayBasis.Stated;

    /// <summary>Last day, included; null takes that of the council term, of a forum's chair that of its function period, with the basis TermAssumed.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Where it stands; null when the secretariat registers it without a paper of its own.</summary>
    public Source? Source { get; init; }

    /// <summary>The days: without a last day to the end of the function period, and where the law of the forum has none, of the council term.</summary>
    /// <param name="law">The law of the forum of a chair or vice-chair; null for other offices.</param>
    internal Span SpanIn(LawDocument? law) => LastDay is { } last
        ? new Span(FirstDay, FirstDayBasis, last, DayBasis.Stated)
        : new Span(FirstDay, FirstDayBasis, law?.LastDayOfTerm(FirstDay) ?? CouncilTerm.LastDayOf(FirstDay), DayBasis.TermAssumed);

    internal JsonObject ToJson() => new()
    {
        ["person"] = Person,
        ["kind"] = Kind.ToString(),
        ["municipality"] = Municipality,
        ["region"] = Region,
        ["forum"] = Forum,
        ["title"] = Title,
        ["firstDay"] = FirstDay.Iso(),
        ["firstDayBasis"] = FirstDayBasis.ToString(),
        ["lastDay"] = LastDay?.Iso(),
        ["source"] = CommandJson.Of(Source),
    };
}
