using Appointments.Domain.People;

namespace Appointments.Domain.Fora;

/// <summary>The office that a seat follows.</summary>
/// <param name="Kind">Which office.</param>
/// <param name="MunicipalityCode">Of which municipality; null when the office has none.</param>
public sealed record OfficeRef(
    OfficeKind Kind,
    string? MunicipalityCode);
