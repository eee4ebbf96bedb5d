using Appointments.Domain.People;

namespace Appointments.Domain.Fora;

/// <summary>The office that a seat follows.</summary>
/// <param name="Kind">Which office.</param>
/// <param name="MunicipalityCode">Of which municipality; null when the office has none.</param>
/// <param name="RegionCode">Of which region; null when the office is of none.</param>
public sealed record OfficeRef(
    OfficeKind Kind,
    string? MunicipalityCode,
    string? RegionCode = null);
