using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>A seat on the day, with who sits in it as far as the register knows.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Occupancy">Held, vacant or not stated.</param>
/// <param name="Holder">The appointment that fills it; null for ex officio, vacant and not stated.</param>
/// <param name="HeldBy">Id of the person in it; never null when held, always null otherwise.</param>
/// <param name="VacantSince">First day known vacant; null when not vacant or not known.</param>
public sealed record SeatState(
    Seat Seat,
    Occupancy Occupancy,
    Appointment? Holder,
    long? HeldBy,
    LocalDate? VacantSince)
{
    /// <summary>True when the holder's term is over and the holder sits on until the successor's first day (<see cref="Composition.CarriedOver"/>): the appointment's days lie before the day.</summary>
    public bool CarriedOver { get; init; }
}
