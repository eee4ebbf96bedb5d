using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>
/// Judges the facts of a day by the law of the days around it. Every day on which any value of the law or any wording that it cites changes is a candidate; the nearest
/// one on which this rule finds something else is the answer. So a change that does not concern the rule is passed over.
/// </summary>
internal sealed class LawNeighbours(CompositionRule rule, CompositionFacts facts, LocalDate day)
{
    public LawComparison? Before(Finding finding) => Days()
        .Where(change => change <= day && change > facts.Law.CoveredFrom)
        .OrderDescending()
        .Select(change => Compare(finding, change.PlusDays(-1), new LocalizedText($"Til og med {change.PlusDays(-1).Danish()}", $"Until {change.PlusDays(-1).English()}")))
        .FirstOrDefault(comparison => comparison is not null);

    public LawComparison? After(Finding finding) => Days()
        .Where(change => change > day)
        .Order()
        .Select(change => Compare(finding, change, new LocalizedText($"Fra {change.Danish()}", $"From {change.English()}")))
        .FirstOrDefault(comparison => comparison is not null);

    private IEnumerable<LocalDate> Days() => LawDays.Of(facts.Law)
        .Concat(facts.Law.Citations.SelectMany(citation => LawDays.Changes(citation.FirstDay, citation.LastDay)))
        .Distinct();

    /// <summary>Null when nothing differs.</summary>
    private LawComparison? Compare(Finding now, LocalDate other, LocalizedText since)
    {
        var then = CompositionCheck.Judge(rule, On(other), other).FirstOrDefault(finding => finding.Identity == now.Identity);
        var parts = LawDifference.Parts(now, then).ToList();
        return parts.Count == 0 ? null : new LawComparison(
            other,
            then?.Answer,
            then?.Demanded,
            then?.Sum,
            then?.Citation,
            new LocalizedText($"{since.Da}: {string.Join("; ", parts.Select(part => part.Da))}.", $"{since.En}: {string.Join("; ", parts.Select(part => part.En))}."));
    }

    private CompositionFacts On(LocalDate other)
    {
        var known = facts.Seats.ToDictionary(state => state.Seat.Key, StringComparer.Ordinal);
        var added = 0L;
        var plan = SeatPlan.Expand(facts.Law, facts.Forum.Id, key => known.TryGetValue(key, out var state) ? state.Seat.Id : --added);
        var planned = plan.Where(seat => seat.Span.Covers(day)).Select(seat => seat.Key).ToHashSet(StringComparer.Ordinal);

        // A seat that the plan gives on both days and the register has on neither stays missing; one outside the plan stays where it is.
        var seats = plan.Where(seat => seat.Span.Covers(other) && (known.ContainsKey(seat.Key) || !planned.Contains(seat.Key)))
            .Select(seat => known.TryGetValue(seat.Key, out var state) ? state with { Seat = seat } : new SeatState(seat, Occupancy.NotStated, Holder: null, HeldBy: null, VacantSince: null))
            .Concat(facts.Seats.Where(state => !planned.Contains(state.Seat.Key)));
        return facts with { Seats = [.. seats.DistinctBy(state => state.Seat.Key, StringComparer.Ordinal)] };
    }
}
