using Appointments.Domain.Fora;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>A nominee in a seat, as one choice has it.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Nominee">Who.</param>
public sealed record Pick(Seat Seat, Nomination Nominee);
