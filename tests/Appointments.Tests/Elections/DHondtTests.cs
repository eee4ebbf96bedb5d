using Appointments.Domain.Elections;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Elections;

public class DHondtTests
{
    [Fact]
    public void Eight_seats_without_alliance() =>
        Assert.Equal("A 3, B 3, C 1, D 1", Shown(DHondt.Apportion(Votes(("A", 25), ("B", 31), ("C", 11), ("D", 16)), 8)));

    [Fact]
    public void Eight_seats_where_C_and_D_pool_their_quotients()
    {
        var outer = DHondt.Apportion(Votes(("A", 25), ("B", 31), ("C+D", 27)), 8);
        var inner = DHondt.Apportion(Votes(("C", 11), ("D", 16)), outer.Seats["C+D"]);

        Assert.Equal("A 2, B 3, C+D 3", Shown(outer));
        Assert.Equal("C 1, D 2", Shown(inner));
    }

    [Fact]
    public void Two_lists_with_equal_quotients_for_the_fifteenth_seat_draw_lots()
    {
        var result = DHondt.Apportion(Votes(("A", 360), ("B", 280)), 15);

        Assert.Equal("A 8, B 6", Shown(result));
        Assert.Equal(["A", "B"], result.Lots!.Between);
        Assert.Equal(1, result.Lots.Seats);
    }

    [Fact]
    public void Four_lists_and_nineteen_seats_with_a_tie_for_the_last()
    {
        var result = DHondt.Apportion(Votes(("A", 397), ("B", 327), ("C", 274), ("D", 109)), 19);

        Assert.NotNull(result.Lots);
        Assert.Equal(1, result.Lots.Seats);
        Assert.Equal(18, result.Seats.Values.Sum());
    }

    [Fact]
    public void Equal_quotients_that_all_get_a_seat_need_no_lots() =>
        Assert.Null(DHondt.Apportion(Votes(("A", 360), ("B", 280)), 16).Lots);

    [Fact]
    public void No_seats_are_shared_without_votes_and_none_is_an_error() =>
        Assert.Equal("A 0", Shown(DHondt.Apportion(Votes(("A", 0)), 0)));

    [Fact]
    public void Seats_without_any_vote_cannot_be_shared() =>
        Assert.Throws<ArgumentException>(() => DHondt.Apportion(Votes(("A", 0), ("B", 0)), 1));

    [Fact]
    public void A_list_without_votes_gets_nothing_however_many_seats_there_are() =>
        Assert.Equal("A 9, B 0", Shown(DHondt.Apportion(Votes(("A", 1), ("B", 0)), 9)));

    [Fact]
    public void Votes_near_the_largest_number_are_compared_exactly() =>
        Assert.Null(DHondt.Apportion(Votes(("A", long.MaxValue), ("B", long.MaxValue - 1)), 1).Lots);

    [Fact]
    public void Seats_and_lots_always_add_up_and_only_more_lists_than_seats_draw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Elections, election =>
        {
            var result = DHondt.Apportion(election.Votes, election.Seats);
            return result.Seats.Values.Sum() + (result.Lots?.Seats ?? 0) == election.Seats
                && (result.Lots is null || result.Lots.Between.Count > result.Lots.Seats);
        }));

    [Fact]
    public void Every_seat_won_has_a_quotient_at_least_as_large_as_every_seat_missed() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Elections, election =>
        {
            var result = DHondt.Apportion(election.Votes, election.Seats);
            return result.Seats.All(winner => winner.Value == 0 || result.Seats.All(loser =>
                election.Votes[winner.Key] * (loser.Value + 1) >= election.Votes[loser.Key] * winner.Value));
        }));

    [Fact]
    public void No_list_loses_a_seat_by_joining_an_alliance_where_nothing_is_tied() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Elections, election =>
        {
            if (election.Votes.Count < 3)
                return true;
            var alone = DHondt.Apportion(election.Votes, election.Seats);
            string[] allies = [.. election.Votes.Keys.Take(2)];
            var pooled = election.Votes.Where(list => !allies.Contains(list.Key)).ToDictionary(StringComparer.Ordinal);
            pooled["allies"] = allies.Sum(ally => election.Votes[ally]);
            var outer = DHondt.Apportion(pooled, election.Seats);
            var inner = DHondt.Apportion(allies.ToDictionary(ally => ally, ally => election.Votes[ally], StringComparer.Ordinal), outer.Seats["allies"]);
            var tied = alone.Lots is not null || outer.Lots is not null || inner.Lots is not null;
            return tied || allies.All(ally => inner.Seats[ally] >= alone.Seats[ally]);
        }));

    private sealed record Election(IReadOnlyDictionary<string, long> Votes, int Seats);

    private static Arbitrary<Election> Elections => (
        from votes in Gen.Choose(1, 60).NonEmptyListOf()
        from seats in Gen.Choose(0, 12)
        select new Election(votes.Select((count, index) => ("L" + index, (long)count)).ToDictionary(it => it.Item1, it => it.Item2, StringComparer.Ordinal), seats)).ToArbitrary();

    private static Dictionary<string, long> Votes(params (string List, long Count)[] votes) =>
        votes.ToDictionary(it => it.List, it => it.Count, StringComparer.Ordinal);

    private static string Shown(DHondtResult result) =>
        string.Join(", ", result.Seats.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => $"{it.Key} {it.Value}"));
}
