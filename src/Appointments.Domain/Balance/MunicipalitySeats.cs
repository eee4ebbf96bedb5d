namespace Appointments.Domain.Balance;

/// <summary>The seats whose holders stand for a municipality.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Seats">How many.</param>
public sealed record MunicipalitySeats(string Code, int Seats);
