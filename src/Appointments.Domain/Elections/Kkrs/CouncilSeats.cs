namespace Appointments.Domain.Elections.Kkrs;

/// <summary>How many seats a list got in a council.</summary>
/// <param name="MunicipalityCode">The municipality.</param>
/// <param name="Letter">The list.</param>
/// <param name="Seats">How many, 0 or more.</param>
public sealed record CouncilSeats(string MunicipalityCode, string Letter, int Seats);
