using Appointments.Domain.Elections;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Elections;

/// <summary>What holds of every election, tried on small numbers, where ties are many.</summary>
public class ElectionPropertyTests
{
    private static readonly Config Tries = Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(400));

    [Fact]
    public void Seats_lots_and_unfilled_seats_add_up_and_the_order_names_every_certain_seat() => Holds(Nested, election =>
    {
        var count = ElectionCount.Of(election);
        return count.Seats.Sum(list => list.Seats) + count.Lots.Sum(lots => lots.Seats) + count.Unfilled == election.Seats
            && count.Lots.All(lots => lots.Between.Count > lots.Seats && lots.Seats > 0)
            && count.Seats.All(list => list.Seats <= (election.Lists.Single(it => it.Id == list.Id).Candidates ?? int.MaxValue))
            && count.Seats.All(list => count.Order.SelectMany(group => group).Count(id => id == list.Id) == list.Seats);
    });

    [Fact]
    public void The_heap_agrees_with_sorting_all_quotients() => Holds(Flat, election =>
    {
        var count = ElectionCount.Of(election);
        var (seats, tied, left) = Sorted(election);
        return count.Seats.All(list => list.Seats == seats[list.Id])
            && (count.Lots is [var lots] ? lots.Between.SequenceEqual(tied) && lots.Seats == left : tied.Count == 0 && count.Unfilled == left);
    });

    [Fact]
    public void The_order_of_the_lists_changes_nothing() => Holds(Nested, election =>
    {
        var one = ElectionCount.Of(election);
        var other = ElectionCount.Of(election with { Lists = [.. election.Lists.Reverse()] });
        return one.Seats.ToHashSet().SetEquals(other.Seats)
            && one.Lots.Select(Written).Order(StringComparer.Ordinal).SequenceEqual(other.Lots.Select(Written).Order(StringComparer.Ordinal))
            && one.Order.Select(group => string.Concat(group.Order(StringComparer.Ordinal))).SequenceEqual(other.Order.Select(group => string.Concat(group.Order(StringComparer.Ordinal))));

        static string Written(LotsNeeded lots) => $"{lots.Level} {lots.Within} {lots.Waits} {lots.Seats} {string.Concat(lots.Between.Order(StringComparer.Ordinal))}";
    });

    [Fact]
    public void A_seat_more_costs_no_list_a_certain_seat() => Holds(Nested, election =>
        election.Lists.All(list => list.Votes == 0) || ElectionCount.Of(election).Seats.Zip(ElectionCount.Of(election with { Seats = election.Seats + 1 }).Seats).All(it => it.First.Seats <= it.Second.Seats));

    [Fact]
    public void No_list_loses_by_allying_where_nothing_is_tied() => Holds(Flat, election =>
    {
        var lists = election.Lists.Select(list => list with { Candidates = null }).ToList();
        var alone = ElectionCount.Of(election with { Lists = lists });
        var allied = ElectionCount.Of(election with { Lists = [.. lists.Select((list, place) => place < 2 ? list with { Alliance = "X" } : list)] });
        return !alone.IsDecided || !allied.IsDecided || alone.Seats.Zip(allied.Seats).Take(2).All(it => it.First.Seats <= it.Second.Seats);
    });

    [Fact]
    public void Inside_each_alliance_the_seats_are_those_of_a_plain_count_of_its_own() => Holds(Nested, election =>
    {
        var count = ElectionCount.Of(election);
        return count.Sharings.All(sharing =>
        {
            if (sharing.Contenders.All(contender => contender.Votes == 0))
                return true;
            var plain = ElectionCount.Of(new Election(sharing.Seats, [.. sharing.Contenders.Select(contender => new ElectionList(contender.Id, (long)contender.Votes, (int?)contender.Candidates))]));
            return plain.Seats.Select(list => list.Seats).SequenceEqual(sharing.Contenders.Select(contender => contender.Seats))
                && (plain.Lots.SingleOrDefault()?.Between ?? []).SequenceEqual(sharing.Lots?.Between ?? []);
        });
    });

    [Fact]
    public void What_is_certain_is_what_a_list_has_in_the_worst_outcome_of_the_lots() => Holds(Nested, election =>
    {
        var count = ElectionCount.Of(election);
        var outcomes = Outcomes(election, []).ToList();
        return outcomes.TrueForAll(outcome => outcome.Seats.Sum(list => list.Seats) + count.Unfilled == election.Seats && outcome.RefusedLots.Count == 0)
            && Enumerable.Range(0, count.Seats.Count).All(place => outcomes.Min(outcome => outcome.Seats[place].Seats) == count.Seats[place].Seats);
    });

    [Fact]
    public void The_votes_lacking_bring_a_certain_seat_and_one_fewer_does_not() => Holds(Flat, election =>
        ElectionCount.Of(election).Sharings[0].Contenders.Select((list, place) => (list, place)).All(it => it.list.VotesLacking is not { } lacking
            || (SeatsWith(election, it.place, (long)lacking) > it.list.Seats && SeatsWith(election, it.place, (long)lacking - 1) == it.list.Seats)));

    [Fact]
    public void The_votes_to_spare_can_be_lost_and_one_more_cannot() => Holds(Flat, election =>
        ElectionCount.Of(election).Sharings[0].Contenders.Select((list, place) => (list, place)).All(it => it.list.VotesToSpare is not { } spare
            || (SeatsWith(election, it.place, -(long)spare) == it.list.Seats && SeatsWith(election, it.place, -(long)spare - 1) < it.list.Seats)));

    /// <summary>Every way in which the lots can fall.</summary>
    private static IEnumerable<ElectionCount> Outcomes(Election election, IReadOnlyList<DrawnLot> drawn)
    {
        var count = ElectionCount.Of(election, drawn);
        if (count.Lots.FirstOrDefault(lots => !lots.Waits) is not { } next)
            return [count];
        return Choices(next.Between, next.Seats).SelectMany(winners => Outcomes(election, [.. drawn, Shown.Drawn(next, winners)]));
    }

    private static IEnumerable<string[]> Choices(IReadOnlyList<string> from, int count) =>
        count == 0 ? [[]] : from.SelectMany((id, place) => Choices([.. from.Skip(place + 1)], count - 1).Select(rest => (string[])[id, .. rest]));

    private static int SeatsWith(Election election, int place, long more)
    {
        var lists = election.Lists.ToList();
        lists[place] = lists[place] with { Votes = lists[place].Votes + more };
        return lists.TrueForAll(list => list.Votes == 0) ? 0 : ElectionCount.Of(election with { Lists = lists }).Seats[place].Seats;
    }

    /// <summary>The method as a book tells it: all quotients in one row, by size.</summary>
    private static (Dictionary<string, int> Seats, List<string> Tied, int Left) Sorted(Election election)
    {
        var row = election.Lists.Where(list => list.Votes > 0)
            .SelectMany(list => Enumerable.Range(1, Math.Min(list.Candidates ?? election.Seats, election.Seats)).Select(divisor => (list.Id, Votes: list.Votes * 720720 / divisor)))
            .GroupBy(quotient => quotient.Votes).OrderByDescending(equals => equals.Key);
        var seats = election.Lists.ToDictionary(list => list.Id, _ => 0);
        var left = election.Seats;
        foreach (var equals in row)
        {
            if (equals.Count() > left)
                return (seats, left == 0 ? [] : [.. equals.Select(quotient => quotient.Id)], left);
            foreach (var quotient in equals)
                seats[quotient.Id]++;
            left -= equals.Count();
        }

        return (seats, [], left);
    }

    private static void Holds(Gen<Election> elections, Func<Election, bool> property) => Check.One(Tries, Prop.ForAll(elections.ToArbitrary(), property));

    /// <summary>720720 is divisible by 1 to 14, so that sorting by whole numbers is exact.</summary>
    private static readonly Gen<int> SeatCount = Gen.Choose(0, 12);

    private static readonly Gen<ElectionList> List =
        from votes in Gen.Choose(0, 24)
        from candidates in Gen.Choose(-8, 4)
        select new ElectionList("", votes, candidates < 0 ? null : candidates);

    private static readonly Gen<Election> Flat =
        from lists in List.NonEmptyListOf()
        from seats in SeatCount
        select Named(seats, lists.Take(6));

    private static readonly Gen<Election> Nested =
        from lists in (
            from list in List
            from alliance in Gen.Elements<string?>(null, "X", "Y")
            from federated in Gen.Choose(0, 2)
            select list with { Alliance = alliance, Federation = federated == 0 ? $"L{alliance}" : null }).NonEmptyListOf()
        from seats in SeatCount
        select Named(seats, lists.Take(7));

    private static Election Named(int seats, IEnumerable<ElectionList> lists)
    {
        var named = lists.Select((list, place) => list with { Id = "ABCDEFG"[place].ToString() }).ToList();
        return new Election(named.TrueForAll(list => list.Votes == 0) ? 0 : seats, named);
    }
}
