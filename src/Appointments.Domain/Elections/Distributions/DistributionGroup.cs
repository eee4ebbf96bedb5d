using Appointments.Domain.Elections.Kkrs;

namespace Appointments.Domain.Elections.Distributions;

/// <summary>A group of a distribution: one list, or lists that co-operate (listesamarbejde) and count as one.</summary>
/// <param name="Name">Its name, unique in the distribution.</param>
/// <param name="Lists">Its lists.</param>
/// <param name="Alliance">The alliance with other groups that it is in; null when in none.</param>
public sealed record DistributionGroup(string Name, IReadOnlyList<ListPlace> Lists, string? Alliance)
{
    /// <summary>Whether the list is one of its.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="municipality">Where the list stood; null when not known, and then only a letter that means the same in all is found.</param>
    public bool Has(string letter, string? municipality) => Lists.Any(list =>
        string.Equals(list.Letter, letter, StringComparison.Ordinal) && (list.MunicipalityCode is null || string.Equals(list.MunicipalityCode, municipality, StringComparison.Ordinal)));
}
