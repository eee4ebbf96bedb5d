namespace Appointments.Data.Import.Files;

/// <summary>A municipality in the area of a KKR.</summary>
internal sealed record KkrArea(string KkrSlug, string MunicipalityCode);
