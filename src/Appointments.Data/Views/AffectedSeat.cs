using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Data.Views;

/// <summary>A seat that rested on an office which has ended.</summary>
/// <param name="SeatId">The seat.</param>
/// <param name="ForumId">Its forum.</param>
/// <param name="AppointmentId">FactId of the appointment that holds it; null for a seat that follows the office.</param>
/// <param name="PersonId">Who held the office.</param>
/// <param name="Day">The first day without it.</param>
/// <param name="Reason">What it means for the seat.</param>
public sealed record AffectedSeat(long SeatId, long ForumId, long? AppointmentId, long PersonId, LocalDate Day, LocalizedText Reason);
