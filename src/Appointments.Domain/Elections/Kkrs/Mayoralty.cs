namespace Appointments.Domain.Elections.Kkrs;

/// <summary>A mayor, who is an ex officio member of the KKR.</summary>
/// <param name="MunicipalityCode">The municipality.</param>
/// <param name="Letter">The list that the mayor was elected on. A list with a mayor has a seat in that council.</param>
public sealed record Mayoralty(string MunicipalityCode, string Letter);
