using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Data.Commands;

/// <summary>A person has a seat for some days, by appointment or by office.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="ForumId">The forum.</param>
/// <param name="SeatId">The seat.</param>
/// <param name="FirstDay">First day; the smallest when open.</param>
/// <param name="LastDay">Last day, included; the largest when open.</param>
internal sealed record HeldSeat(long PersonId, long ForumId, long SeatId, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary>The days on which this and another seat of the same forum are both held; null when there is none, or when it is the same seat.</summary>
    public Span? Clash(HeldSeat other)
    {
        var (first, last) = (LocalDate.Max(FirstDay, other.FirstDay), LocalDate.Min(LastDay, other.LastDay));
        return ForumId == other.ForumId && SeatId != other.SeatId && first <= last
            ? new Span(Rows.OpenEnd.ToNull(first), DayBasis.Stated, Rows.OpenEnd.ToNull(last), DayBasis.Stated)
            : null;
    }
}
