using Appointments.Domain.Composition;
using NodaTime;

namespace Appointments.Graph.Reading.Overviews;

/// <summary>A seat that nobody holds.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Days">For how many days, the first and the day itself included; null when the first is not known.</param>
internal sealed record OverviewVacancy(SeatState Seat, int? Days)
{
    /// <summary>The vacancy as it stands on a day.</summary>
    public static OverviewVacancy On(SeatState seat, LocalDate day) => new(seat, seat.VacantSince is { } since ? Period.DaysBetween(since, day) + 1 : null);
}
