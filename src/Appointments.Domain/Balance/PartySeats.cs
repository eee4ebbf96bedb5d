namespace Appointments.Domain.Balance;

/// <summary>The seats of a party on a board.</summary>
/// <param name="Letter">The list's letter.</param>
/// <param name="Seats">How many.</param>
public sealed record PartySeats(string Letter, int Seats);
