using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Elections.Distributions;

/// <summary>What a recorded distribution comes to on the votes it rests on.</summary>
/// <param name="Distribution">The distribution.</param>
/// <param name="Count">The count by votes alone: quotients, who is next in line.</param>
/// <param name="Round">The order, the lots and the choices; of chairs the offices are its posts, and nobody chooses.</param>
/// <param name="Chairs">Chair and vice-chair; null for a pool.</param>
public sealed record DistributionReading(Distribution Distribution, ElectionCount Count, PoolRound Round, ChairElection? Chairs)
{
    /// <summary>Reads it.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="votes">The counts of its table.</param>
    /// <returns>Null when the groups cannot be counted on these votes (<see cref="ElectionFaults"/>).</returns>
    public static DistributionReading? Of(Distribution distribution, IReadOnlyList<VoteCount> votes)
    {
        var election = distribution.ElectionOn(votes);
        if (ElectionFaults.Of(election).Count > 0)
            return null;
        return new DistributionReading(
            distribution,
            ElectionCount.Of(election),
            PoolRound.Of(distribution.GivenOut, election.Lists, distribution.Choices, distribution.Lots),
            distribution.Purpose == DistributionPurpose.Chairs ? ChairElection.Of(election.Lists, distribution.Lots) : null);
    }

    /// <summary>Why the steps that do not stand on these votes do not: choices, lots, transfers. Empty when all do.</summary>
    public IReadOnlyList<LocalizedText> Broken =>
    [
        .. Round.RefusedChoices.Select(refused => refused.Why),
        .. Round.RefusedLots.Select(refused => refused.Why),
        .. Ledger().Refused.Select(refused => refused.Why),
    ];

    /// <summary>
    /// Whose each post is. A post that was somebody's and is vacant goes back to its group (§ 28; for a KKR a convention, by analogy); one that nobody has held since it was chosen
    /// is still its group's to fill.
    /// </summary>
    /// <param name="vacantSince">The posts that are vacant, with the first day on which they are; null when that does not matter.</param>
    public PostLedger Ledger(IReadOnlyDictionary<string, LocalDate>? vacantSince = null)
    {
        var (first, last, transfers) = (Distribution.FirstDay, Distribution.LastDay, Distribution.Transfers);
        var chosen = PostLedger.Of(Round, first, last, transfers);
        var vacated = (vacantSince ?? Enumerable.Empty<KeyValuePair<string, LocalDate>>())
            .Select(post => chosen.On(post.Key, post.Value) is { } line && line.FirstDay < post.Value ? new PostEvent(PostEventKind.Vacated, post.Key, line.Group, null, post.Value) : null)
            .OfType<PostEvent>().ToList();
        return vacated.Count == 0 ? chosen : PostLedger.Of(Round, first, last, [.. transfers, .. vacated]);
    }
}
