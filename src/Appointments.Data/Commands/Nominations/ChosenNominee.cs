namespace Appointments.Data.Commands.Nominations;

/// <summary>A nominee who is chosen for a seat.</summary>
/// <param name="Nomination">FactId of the nomination.</param>
/// <param name="Seat">The seat.</param>
public sealed record ChosenNominee(long Nomination, SeatRef Seat);
