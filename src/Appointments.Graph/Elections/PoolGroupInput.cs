using Appointments.Domain.Elections.Distributions;

namespace Appointments.Graph.Elections;

/// <summary><c>PoolGroupInput</c>: a group of a distribution.</summary>
public sealed record PoolGroupInput(string Name, IReadOnlyList<ListPlaceInput> Lists, string? Alliance)
{
    private const int LongestName = 60;

    internal bool IsWhole => Name.Trim().Length is > 0 and <= LongestName && Alliance?.Trim().Length is null or (> 0 and <= LongestName) && Lists.Count > 0 && Lists.All(list => list.Letter.Trim().Length is > 0 and <= 4);

    internal DistributionGroup ToGroup() => new(Name.Trim(), [.. Lists.Select(list => list.ToPlace())], Alliance?.Trim());
}
