using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Elections.Distributions;

/// <summary>A recorded distribution of posts over the groups of a KKR, as far as it has come.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">What it is, in Danish.</param>
/// <param name="KkrSlug">The KKR.</param>
/// <param name="Purpose">What is distributed.</param>
/// <param name="VoteTableId">The votes that it rests on.</param>
/// <param name="Groups">The groups that were named; a letter in none of them is a group of its own over the whole table.</param>
/// <param name="Posts">Ids of the seats in the pool, as text; of a <see cref="DistributionPurpose.Chairs"/> none.</param>
/// <param name="Choices">The choices in the order in which they were made.</param>
/// <param name="Lots">The lots in the order in which they were drawn.</param>
/// <param name="Transfers">Posts that one group gave up to another.</param>
/// <param name="MeetingDay">The day of the KKR's constituting meeting; null when not stated.</param>
/// <param name="FirstDay">First day of the period.</param>
/// <param name="LastDay">Last day of the period, included.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Version">Number of the journal's entry that brought it as far.</param>
public sealed record Distribution(
    long Id,
    string Slug,
    string Name,
    string KkrSlug,
    DistributionPurpose Purpose,
    long VoteTableId,
    IReadOnlyList<DistributionGroup> Groups,
    IReadOnlyList<string> Posts,
    IReadOnlyList<PostChoice> Choices,
    IReadOnlyList<DrawnLot> Lots,
    IReadOnlyList<PostEvent> Transfers,
    LocalDate? MeetingDay,
    LocalDate FirstDay,
    LocalDate LastDay,
    Source Source,
    long Version)
{
    /// <summary>The offices of a <see cref="DistributionPurpose.Chairs"/>, in the order in which they are given.</summary>
    public static IReadOnlyList<string> Offices { get; } = ["chair", "vice-chair"];

    /// <summary>What is given out: the posts, or the offices.</summary>
    public IReadOnlyList<string> GivenOut => Purpose == DistributionPurpose.Chairs ? Offices : Posts;

    /// <summary>The group that a list belongs to: the named one that has it, else one by its letter.</summary>
    public string GroupOf(string letter, string? municipality) => Groups.FirstOrDefault(group => group.Has(letter, municipality))?.Name ?? letter;

    /// <summary>The election among the groups. It may have faults (<see cref="ElectionFaults"/>): votes can be corrected after a distribution was recorded.</summary>
    public Election ElectionOn(IReadOnlyList<VoteCount> votes)
    {
        var sums = votes.GroupBy(count => GroupOf(count.Letter, count.MunicipalityCode), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(count => count.Votes), StringComparer.Ordinal);
        var named = Groups.Select(group => group.Name).ToHashSet(StringComparer.Ordinal);
        var letters = votes.Where(count => Groups.All(group => !group.Has(count.Letter, count.MunicipalityCode))).Select(count => count.Letter).Distinct(StringComparer.Ordinal);
        return new Election(
            GivenOut.Count,
            [.. Groups.Select(group => new ElectionList(group.Name, sums.GetValueOrDefault(group.Name), Alliance: group.Alliance)), .. letters.Select(letter => new ElectionList(letter, named.Contains(letter) ? 0 : sums[letter]))]);
    }
}
