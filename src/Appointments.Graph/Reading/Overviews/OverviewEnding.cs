using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>An appointment that ends, or has ended while its holder sits on.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Appointment">The appointment.</param>
/// <param name="LastDay">Its last day, included.</param>
/// <param name="DaysLeft">How many days are left, the last included; 0 or less when it is over.</param>
internal sealed record OverviewEnding(SeatState Seat, Appointment Appointment, LocalDate LastDay, int DaysLeft)
{
    /// <summary>How it stands on a day; null when nobody is appointed to the seat, or without a last day.</summary>
    public static OverviewEnding? On(SeatState seat, LocalDate day) =>
        seat.Holder is { Span.LastDay: { } last } appointment ? new OverviewEnding(seat, appointment, last, Period.DaysBetween(day, last) + 1) : null;
}
