namespace Appointments.Domain.Elections;

/// <summary>The seats of a list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Seats">How many, 0 or more.</param>
public sealed record ListSeats(string Id, int Seats);
