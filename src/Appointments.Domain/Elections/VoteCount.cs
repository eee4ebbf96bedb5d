namespace Appointments.Domain.Elections;

/// <summary>The votes of one list.</summary>
/// <param name="MunicipalityCode">Where they were cast; null when the count is of the whole area.</param>
/// <param name="Letter">The list's letter, unique only per municipality and election.</param>
/// <param name="Votes">How many, 0 or more.</param>
public sealed record VoteCount(string? MunicipalityCode, string Letter, long Votes);
