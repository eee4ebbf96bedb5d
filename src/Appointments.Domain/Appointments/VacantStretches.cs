using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Appointments;

/// <summary>When the seats of a forum had no holder.</summary>
public static class VacantStretches
{
    /// <summary>
    /// The vacancies of some days, by first day: those recorded, and the days between one who left before the time and the next. When the term of
    /// the one who left is over, the register does not know any more whether the seat was filled, and the stretch ends.
    /// </summary>
    /// <param name="history">The appointments of one forum, of every day and status.</param>
    /// <param name="recorded">What is recorded of its seats being vacant, of every day.</param>
    /// <param name="lastDayOfTerm">Last day of the function period or council term that a day lies in.</param>
    /// <param name="firstDay">First of the days asked for.</param>
    /// <param name="lastDay">Last of them, included.</param>
    public static IReadOnlyList<VacantStretch> Of(
        IEnumerable<Appointment> history, IEnumerable<Vacancy> recorded, Func<LocalDate, LocalDate> lastDayOfTerm, LocalDate firstDay, LocalDate lastDay)
    {
        var holders = history.Where(appointment => appointment.MakesHolder).ToLookup(appointment => appointment.SeatId);
        var told = recorded.ToList();
        var stretches = told.Select(vacancy => Recorded(vacancy, holders[vacancy.SeatId]))
            .Concat(holders.SelectMany(seat => seat).Select(left => AfterLeaving(left, holders[left.SeatId], told, lastDayOfTerm)))
            .OfType<Stretch>();
        return
        [
            .. stretches.Where(stretch => !(stretch.Span.FirstDay > lastDay) && !(stretch.Span.LastDay < firstDay))
                .Select(stretch => stretch.Within(firstDay, lastDay))
                .OrderBy(stretch => stretch.FirstDay ?? LocalDate.MinIsoValue).ThenBy(stretch => stretch.SeatId),
        ];
    }

    private static Stretch Recorded(Vacancy vacancy, IEnumerable<Appointment> holders)
    {
        var next = holders.Where(holder => holder.Span.FirstDay > vacancy.Span.FirstDay).MinBy(holder => holder.Span.FirstDay);
        var span = vacancy.Span.LastDay is null && next is not null
            ? vacancy.Span with { LastDay = next.Span.FirstDay?.PlusDays(-1), LastDayBasis = next.Span.FirstDayBasis }
            : vacancy.Span;
        return new Stretch(vacancy.SeatId, vacancy.FormerHolderId, next, span, vacancy.Reason);
    }

    /// <summary>Null when he did not leave before the time, when another took over the next day, and when the vacancy is recorded besides.</summary>
    private static Stretch? AfterLeaving(Appointment left, IEnumerable<Appointment> holders, IEnumerable<Vacancy> recorded, Func<LocalDate, LocalDate> lastDayOfTerm)
    {
        if (left.Span.LastDay is not { } last || (left.Status != AppointmentStatus.Ended && left.EndReason is null))
            return null;
        var others = holders.Where(holder => holder.FactId != left.FactId).ToList();
        var first = last.PlusDays(1);
        var next = others.Where(holder => holder.Span.FirstDay > last).MinBy(holder => holder.Span.FirstDay);
        var endOfTerm = lastDayOfTerm(last);
        var filled = next?.Span.FirstDay <= endOfTerm;
        var end = filled ? next!.Span.FirstDay!.Value.PlusDays(-1) : endOfTerm;
        return end < first
            || others.Any(holder => holder.Span.Covers(first))
            || recorded.Any(vacancy => vacancy.SeatId == left.SeatId && !(vacancy.Span.FirstDay > end) && !(vacancy.Span.LastDay < first))
            ? null
            : new Stretch(left.SeatId, left.PersonId, filled ? next : null, new Span(first, left.Span.LastDayBasis, end, filled ? next!.Span.FirstDayBasis : DayBasis.Stated), left.EndReason);
    }

    private sealed record Stretch(long SeatId, long? FormerHolderId, Appointment? Next, Span Span, string? Reason)
    {
        /// <summary>A bound outside of the days asked for is known to be so, whatever it rests on; an open end lasts to the last of them.</summary>
        public VacantStretch Within(LocalDate firstDay, LocalDate lastDay)
        {
            var first = Span.FirstDay < firstDay ? firstDay : Span.FirstDay;
            var last = Span.LastDay is null || Span.LastDay > lastDay ? lastDay : Span.LastDay.Value;
            var counts = (Span.FirstDayBasis == DayBasis.Stated || Span.FirstDay < firstDay)
                && (Span.LastDayBasis is DayBasis.Stated or DayBasis.Open || Span.LastDay > lastDay);
            return new VacantStretch(
                SeatId, FormerHolderId, Next?.Span.FirstDay <= lastDay ? Next.PersonId : null, first, last,
                counts && first is { } begins ? Period.DaysBetween(begins, last) + 1 : null, Reason);
        }
    }
}
