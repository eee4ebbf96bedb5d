using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>From the seat groups of a law to the seats of a forum.</summary>
public static class SeatPlan
{
    /// <summary>
    /// The seats that the law gives a forum, in the order of the plan. A seat stands there once for every stretch of days on which
    /// its shape is the same: where the nominating authorities change from a day, a new stretch begins, with the same id.
    /// </summary>
    /// <param name="law">The law of the forum's kind.</param>
    /// <param name="forumId">The forum.</param>
    /// <param name="seatId">Gives the id of a seat by its key. A seat is <c>political-2</c>, group and number; one that follows
    /// an office of a municipality is <c>mayors-0851</c>, group and code, so that it stays the same seat when the list changes.</param>
    public static IReadOnlyList<Seat> Expand(LawDocument law, long forumId, Func<string, long> seatId) =>
        [.. law.Seats.GroupBy(group => group.Key, StringComparer.Ordinal).SelectMany(groups => SeatsOfKind(groups, forumId, seatId))];

    // The same group may stand several times in a law, with other days and another count.
    private static IEnumerable<Seat> SeatsOfKind(IEnumerable<SeatGroup> groups, long forumId, Func<string, long> seatId) =>
        from place in groups.SelectMany(Places)
        from stretch in Stretches(place.Group)
        orderby place.Number, stretch.Span.FirstDay ?? LocalDate.MinIsoValue
        select new Seat(
            seatId(place.Key), forumId, place.Key, place.Group.Key, place.Group.Label, place.Group.Role, place.Group.Voting,
            place.Group.Political, place.Group.AppointedBy, stretch.NominatedBy, place.Office, place.Group.ReservedFor,
            place.Group.CitationKey, stretch.Span, place.Group.Mark);

    private static IEnumerable<Place> Places(SeatGroup group) => group.Municipalities.Count > 0
        ? group.Municipalities.Select((code, index) => new Place(group, $"{group.Key}-{code}", index, Office(group, code)))
        : Enumerable.Range(1, group.Count).Select(number => new Place(group, Key(group, number), number, Office(group, null)));

    private static OfficeRef? Office(SeatGroup group, string? municipalityCode) =>
        group.ExOfficio is { } kind ? new OfficeRef(kind, municipalityCode, group.Region) : null;

    private static string Key(SeatGroup group, int number) => FormattableString.Invariant($"{group.Key}-{number}");

    private static List<Stretch> Stretches(SeatGroup group)
    {
        var firstDays = FirstDaysOfStretches(group);
        var stretches = new List<Stretch>();
        for (var index = 0; index < firstDays.Count; index++)
        {
            var firstDay = firstDays[index];
            var lastDay = index + 1 < firstDays.Count ? firstDays[index + 1]?.PlusDays(-1) : group.LastDay;
            var nominators = NominatorsOn(group, firstDay ?? LocalDate.MinIsoValue);
            if (stretches.Count > 0 && stretches[^1].NominatedBy.SequenceEqual(nominators, StringComparer.Ordinal))
                stretches[^1] = new Stretch(SpanOf(stretches[^1].Span.FirstDay, lastDay), nominators);
            else
                stretches.Add(new Stretch(SpanOf(firstDay, lastDay), nominators));
        }

        return stretches;
    }

    // Nominators may change on the first day of one of their values and on the day after the last of one.
    private static List<LocalDate?> FirstDaysOfStretches(SeatGroup group)
    {
        var changes = group.NominatedBy
            .SelectMany(value => new[] { value.FirstDay, value.LastDay?.PlusDays(1) })
            .OfType<LocalDate>()
            .Where(day => group.Covers(day) && day != group.FirstDay)
            .Distinct()
            .Order();
        return [group.FirstDay, .. changes];
    }

    private static IReadOnlyList<string> NominatorsOn(SeatGroup group, LocalDate day) =>
        group.NominatedBy.FirstOrDefault(value => value.Covers(day))?.Value ?? [];

    private static Span SpanOf(LocalDate? firstDay, LocalDate? lastDay) => new(
        firstDay, firstDay is null ? DayBasis.Open : DayBasis.Stated,
        lastDay, lastDay is null ? DayBasis.Open : DayBasis.Stated);

    private sealed record Place(SeatGroup Group, string Key, int Number, OfficeRef? Office);

    private sealed record Stretch(Span Span, IReadOnlyList<string> NominatedBy);
}
