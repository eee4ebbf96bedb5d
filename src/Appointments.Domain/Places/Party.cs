using Appointments.Domain.Time;

namespace Appointments.Domain.Places;

/// <summary>A party or a local list.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">The name.</param>
/// <param name="MunicipalityCode">For a local list its municipality; null for a national party.</param>
/// <param name="Span">The elections' terms in which the letter means this.</param>
public sealed record Party(
    string Letter,
    string Name,
    string? MunicipalityCode,
    Span Span);
