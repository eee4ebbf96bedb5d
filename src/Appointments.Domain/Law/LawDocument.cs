using Appointments.Domain.Fora;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>The law of a forum kind: seats and demands, each with its days, citation and mark.</summary>
/// <param name="Kind">The kind, <c>erhvervshus</c>.</param>
/// <param name="Name">What the kind is called.</param>
/// <param name="CoveredFrom">First day that the document answers for; questions before it are refused.</param>
/// <param name="CoveredFromWhy">Why from that day.</param>
/// <param name="Purpose">What the forum is for, by day; empty when no source says.</param>
/// <param name="LegalBasis">Key of the citation that is the legal basis, by day; empty when none is known.</param>
/// <param name="Relation">What the KKR does for it, by day.</param>
/// <param name="Periods">Its function periods; empty when none are known.</param>
/// <param name="Seats">The seat plan.</param>
/// <param name="Demands">The demands.</param>
/// <param name="NotComputed">What is not computed.</param>
/// <param name="Citations">The citations that the keys point to; one key may have several wordings, each with its own days.</param>
/// <param name="Parameters">What it leaves to each forum; null when nothing. <see cref="ForumLaw"/> fills them in.</param>
public sealed record LawDocument(
    string Kind,
    LocalizedText Name,
    LocalDate CoveredFrom,
    LocalizedText CoveredFromWhy,
    IReadOnlyList<Dated<LocalizedText>> Purpose,
    IReadOnlyList<Dated<string>> LegalBasis,
    IReadOnlyList<Dated<KkrRelation>> Relation,
    IReadOnlyList<FunctionPeriod> Periods,
    IReadOnlyList<SeatGroup> Seats,
    IReadOnlyList<Demand> Demands,
    IReadOnlyList<NotComputed> NotComputed,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<LawParameter>? Parameters = null)
{
    /// <summary>The wording that the key points to on the day; null when the key is null.</summary>
    /// <exception cref="KeyNotFoundException">No citation has the key, or none of its wordings covers the day; the reader of law files lets neither happen.</exception>
    public Citation? Cite(string? key, LocalDate day) => key is null
        ? null
        : Citations.FirstOrDefault(citation => citation.Key == key && citation.Covers(day))
            ?? throw new KeyNotFoundException($"The law of {Kind} has no citation {key} with a wording on {day.Iso()}.");

    /// <summary>First day of the function period that the day lies in; where there is none, of the council term.</summary>
    public LocalDate FirstDayOfTerm(LocalDate day) => Periods.FirstOrDefault(period => period.Span.Covers(day))?.Span.FirstDay ?? CouncilTerm.FirstDayOf(day);

    /// <summary>Last day of the function period that the day lies in; where there is none, of the council term.</summary>
    public LocalDate LastDayOfTerm(LocalDate day) => Periods.FirstOrDefault(period => period.Span.Covers(day))?.Span.LastDay ?? CouncilTerm.LastDayOf(day);
}
