namespace Appointments.Domain.Elections.Kkrs;

/// <summary>A list where it stood.</summary>
/// <param name="Letter">Its letter, unique only per municipality and election.</param>
/// <param name="MunicipalityCode">The municipality; null when the letter means the same party in all.</param>
public sealed record ListPlace(string Letter, string? MunicipalityCode = null);
