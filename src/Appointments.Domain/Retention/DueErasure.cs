namespace Appointments.Domain.Retention;

/// <summary>What has been kept for as long as it is to be.</summary>
/// <param name="Period">Why.</param>
/// <param name="Things">Whose or which: slugs of persons, numbers of proposals, ids of recipients, bodies and days of papers.</param>
public sealed record DueErasure(RetentionPeriod Period, IReadOnlyList<string> Things);
