using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Distributions;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Sources;
using Common;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Appointments.Tests.Elections;

/// <summary>What holds of every pool, however people choose, draw and pass on. The votes are made up, and small, so that ties are many.</summary>
public class DistributionPropertyTests
{
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2029, 12, 31);

    private static readonly Gen<(int[] Votes, int Posts, int Seed)> Pools =
        from count in Gen.Choose(2, 5)
        from votes in Gen.Choose(0, 12).ArrayOf(count)
        where votes.Any(it => it > 0)
        from posts in Gen.Choose(1, 7)
        from seed in Gen.Choose(0, 10_000)
        select (votes, posts, seed);

    [Fact]
    public void When_all_have_chosen_each_group_has_what_it_is_entitled_to() => Holds((distribution, votes, _) =>
    {
        var reading = DistributionReading.Of(distribution, votes)!;
        var ledger = reading.Ledger();
        return reading.Round is { Lots: null, Next: null, RefusedChoices.Count: 0, RefusedLots.Count: 0 }
            && reading.Round.Shares.Sum(share => share.Posts) == distribution.Posts.Count
            && reading.Round.Shares.All(share => share.ToCome == 0 && ledger.Holdings.Count(line => line.Group == share.Group) == share.Posts);
    });

    /// <summary>Also when posts are passed on and fall vacant: on each day of the period each post has one group.</summary>
    [Fact]
    public void A_post_is_never_two_groups_and_never_nobodys() => Holds((distribution, votes, random) =>
    {
        var groups = DistributionReading.Of(distribution, votes)!.Round.Groups;
        var events = Enumerable.Range(0, 6).Select(_ => new PostEvent(
            PostEventKind.GivenUp, distribution.Posts[random.Next(distribution.Posts.Count)], groups[random.Next(groups.Count)].Id, groups[random.Next(groups.Count)].Id, First.PlusDays(random.Next(0, 1000))));
        var reading = DistributionReading.Of(distribution with { Transfers = [.. events] }, votes)!;
        var vacant = distribution.Posts.Where(_ => random.Next(2) == 0).ToDictionary(post => post, _ => First.PlusDays(random.Next(0, 1400)), StringComparer.Ordinal);
        var ledger = reading.Ledger(vacant);
        var days = ledger.Holdings.SelectMany(line => new[] { line.FirstDay, line.LastDay }).Concat([First, Last]).Distinct().ToList();
        return distribution.Posts.All(post => days.All(day => ledger.Holdings.Count(line => line.Post == post && line.FirstDay <= day && day <= line.LastDay) == 1));
    });

    [Fact]
    public void A_vacancy_changes_no_group() => Holds((distribution, votes, random) =>
    {
        var reading = DistributionReading.Of(distribution, votes)!;
        var day = First.PlusDays(random.Next(1, 1400));
        var post = distribution.Posts[random.Next(distribution.Posts.Count)];
        var vacant = reading.Ledger(new Dictionary<string, LocalDate>(StringComparer.Ordinal) { [post] = day });
        return vacant.On(post, day) is { Ground: PostGround.BackAfterVacancy } back && back.Group == reading.Ledger().On(post, day)!.Group;
    });

    private static void Holds(Func<Distribution, IReadOnlyList<VoteCount>, Random, bool> property) =>
        Prop.ForAll(Arb.From(Pools), pool =>
        {
            var random = new Random(pool.Seed);
            VoteCount[] votes = [.. pool.Votes.Select((count, place) => new VoteCount(null, ((char)('A' + place)).ToString(), count))];
            return property(Played(votes, pool.Posts, random), votes, random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(300)));

    /// <summary>A pool in which everybody has chosen and every lot is drawn.</summary>
    private static Distribution Played(VoteCount[] votes, int posts, Random random)
    {
        var pool = new Distribution(
            1, "proeve", "Prøve", "kkr-test", DistributionPurpose.Posts, 1, [], [.. Enumerable.Range(1, posts).Select(number => $"{number}")], [], [], [], null, First, Last,
            new Source("Prøvepapir", null, null, SourceMark.Printed, null), 1);
        while (true)
        {
            var round = DistributionReading.Of(pool, votes)!.Round;
            if (round.Lots is { } lots)
                pool = pool with { Lots = [.. pool.Lots, Shown.Drawn(lots, lots.Between[random.Next(lots.Between.Count)])] };
            else if (round.Next is { } turn)
                pool = pool with { Choices = [.. pool.Choices, new PostChoice(round.Left[random.Next(round.Left.Count)], turn.Group, First)] };
            else
                return pool;
        }
    }
}
