using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;

namespace Appointments.Graph.Elections;

/// <summary><c>PoolGroup</c>: a group of a distribution with what it is entitled to.</summary>
internal sealed record PoolGroup(ElectionList List, PoolShare Share, IReadOnlyList<string> Letters)
{
    /// <summary>The groups of a distribution, the named ones first.</summary>
    public static IReadOnlyList<PoolGroup> AllOf(DistributionReading reading) =>
        [.. reading.Round.Groups.Zip(reading.Round.Shares, (list, share) => new PoolGroup(list, share, LettersOf(reading.Distribution, list.Id)))];

    private static IReadOnlyList<string> LettersOf(Distribution distribution, string name) =>
        distribution.Groups.FirstOrDefault(group => group.Name == name) is { } named
            ? [.. named.Lists.Select(list => list.MunicipalityCode is { } code ? $"{list.Letter} {code}" : list.Letter)]
            : [name];
}
