namespace Appointments.Data.Views;

/// <summary>Which persons are meant; what is null or blank does not restrict.</summary>
/// <param name="Search">As <see cref="ForaFilter.Search"/>, over all spellings of the name.</param>
/// <param name="Prefix">What the name on the day begins with, spelled alike.</param>
public sealed record PersonsFilter(string? Search = null, string? Prefix = null);
