using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>The days on which a law document says something else than the day before.</summary>
public static class LawDays
{
    /// <summary>In no order, and some perhaps twice; the first covered day is among them.</summary>
    public static IEnumerable<LocalDate> Of(LawDocument law) =>
    [
        law.CoveredFrom,
        .. law.Purpose.SelectMany(Changes),
        .. law.LegalBasis.SelectMany(Changes),
        .. law.Relation.SelectMany(Changes),
        .. law.Periods.SelectMany(period => Changes(period.Span.FirstDay, period.Span.LastDay)),
        .. law.Seats.SelectMany(group => Changes(group.FirstDay, group.LastDay).Concat(group.NominatedBy.SelectMany(Changes))),
        .. law.Demands.SelectMany(demand => Changes(demand.FirstDay, demand.LastDay)),
        .. law.NotComputed.SelectMany(sentence => Changes(sentence.FirstDay, sentence.LastDay)),
    ];

    /// <summary>The first day, and the day after the last; an open end changes nothing.</summary>
    public static IEnumerable<LocalDate> Changes(LocalDate? firstDay, LocalDate? lastDay)
    {
        if (firstDay is { } begins)
            yield return begins;
        if (lastDay is { } ends)
            yield return ends.PlusDays(1);
    }

    private static IEnumerable<LocalDate> Changes<T>(Dated<T> value) => Changes(value.FirstDay, value.LastDay);
}
