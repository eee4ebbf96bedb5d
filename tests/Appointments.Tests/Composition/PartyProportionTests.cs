using Appointments.Domain.Composition;
using Appointments.Domain.Elections;
using Appointments.Domain.Law;
using Common;
using FsCheck;
using FsCheck.Fluent;

namespace Appointments.Tests.Composition;

public class PartyProportionTests
{
    [Fact]
    public void Without_a_vote_table_nothing_is_judged()
    {
        var finding = Demanding(null).Held(4, party: "A").Find("party-proportion");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.EndsWith("(d'Hondt). Der mangler en stemmetabel at regne forholdstal på. Kravet skal tilstræbes og kan derfor kun advare.", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vote_table_without_votes_is_none() =>
        Assert.Equal(Answer.Undetermined, Demanding(Votes(("A", 0), ("B", 0))).Held(2, party: "A").Find("party-proportion").Answer);

    [Fact]
    public void The_shares_of_d_Hondt_satisfy_it()
    {
        var finding = Eight().Held(3, party: "A").Held(3, party: "B").Held(1, party: "C").Held(1, party: "D").Find("party-proportion");

        Assert.Equal(Answer.Satisfied, finding.Answer);
        Assert.Equal("A 3/3, B 3/3, C 1/1, D 1/1", finding.Sum);
    }

    [Fact]
    public void One_seat_too_many_breaks_it_and_a_tolerance_of_one_allows_it()
    {
        Assert.Equal(Answer.Violated, Eight().Held(4, party: "A").NotStated(4).Find("party-proportion").Answer);
        Assert.NotEqual(Answer.Violated, Eight().Setting("partyTolerance", "1").Held(4, party: "A").NotStated(4).Find("party-proportion").Answer);
    }

    [Fact]
    public void What_is_still_needed_is_said_by_party() =>
        Assert.Equal(
            "Partierne skal have 8 politiske pladser efter deres stemmetal (d'Hondt). Efter «Prøvevalg» er det: A 3, B 3, C 1, D 1. De har: A 3, B 1, C 1, D 1. Der mangler: B 2. 2 politiske pladser er åbne eller uden registreret parti. Kravet skal tilstræbes og kan derfor kun advare.",
            Eight().Held(3, party: "A").Held(1, party: "B").Held(1, party: "C").Held(1, party: "D").NotStated(2).Find("party-proportion").Message.Da);

    [Fact]
    public void Where_lots_are_needed_either_outcome_is_possible_and_none_is_called_the_winner()
    {
        var finding = Demanding(Votes(("A", 1), ("B", 1))).Held(1, party: "A").Find("party-proportion");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.Contains("1 plads skal afgøres ved lodtrækning mellem A og B.", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void The_closed_form_is_the_verdict_over_every_completion_and_every_lot() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Cases, it =>
        {
            var result = DHondt.Apportion(it.Votes, it.Seats.Count);
            var ways =
                from seats in Completions.Of<string?>(it.Seats, seat => seat is null, ["A", "B", "C", "Z"])
                from winners in Winners(result.Lots)
                select (seats, winners);
            return Answered(it) == Completions.Verdict(ways, way => Holds(way.seats, way.winners, result, it.Tolerance));
        }));

    [Fact]
    public void The_shortfall_is_the_least_number_of_held_seats_that_would_have_to_change_party() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(100)), Prop.ForAll(Cases, it =>
        {
            var result = DHondt.Apportion(it.Votes, it.Seats.Count);
            var ways =
                from seats in Completions.Of<string?>(it.Seats, _ => true, ["A", "B", "C", "Z"])
                from winners in Winners(result.Lots)
                where Holds(seats, winners, result, it.Tolerance)
                select Completions.Changes(it.Seats, seats, seat => seat is null);
            return Judged(it).Shortfall == ways.Min() && (Judged(it).Shortfall > 0) == (Judged(it).Answer == Answer.Violated);
        }));

    [Theory]
    [InlineData(3, 3, 2, 0)]
    [InlineData(4, 3, 1, 1)]
    [InlineData(5, 3, 0, 2)]
    [InlineData(4, 4, 0, 2)]
    public void Each_seat_too_many_is_one_to_change(int a, int b, int open, int shortfall) =>
        Assert.Equal(shortfall, Eight().Held(a, party: "A").Held(b, party: "B").NotStated(open).Find("party-proportion").Shortfall);

    [Fact]
    public void A_must_of_the_forum_binds_where_the_law_file_has_an_aim_or_nothing()
    {
        var aimed = Eight().Held(4, party: "A").NotStated(4);
        Assert.False(aimed.Find("party-proportion").Binds);
        Assert.True(aimed.Setting("partyDemand", "MUST").Find("party-proportion").Binds);

        var unheard = new Board { Votes = new VoteTable("Prøvevalg", Votes(("A", 1))) }.Held(1, party: "B");
        Assert.DoesNotContain(unheard.Check().Findings, finding => finding.Rule == "party-proportion");
        Assert.Equal(Answer.Violated, unheard.Setting("partyDemand", "MUST").Check().Verdict);
    }

    private sealed record Case(Dictionary<string, long> Votes, List<string?> Seats, int Tolerance);

    private static Arbitrary<Case> Cases => (
        from a in Gen.Choose(1, 6)
        from b in Gen.Choose(1, 6)
        from c in Gen.Choose(1, 6)
        from seats in Gen.Elements<string?>("A", "B", "C", "Z", null, null).ListOf()
        where seats.Count is > 0 and < 6
        from tolerance in Gen.Choose(0, 2)
        select new Case(Votes(("A", a), ("B", b), ("C", c)), [.. seats], tolerance)).ToArbitrary();

    private static IEnumerable<HashSet<string>> Winners(LotsNeeded? lots)
    {
        if (lots is null)
            return [[]];
        return Completions.Of<string>([.. Enumerable.Repeat("?", lots.Seats)], _ => true, lots.Between)
            .Select(drawn => drawn.ToHashSet(StringComparer.Ordinal))
            .Where(drawn => drawn.Count == lots.Seats);
    }

    private static bool Holds(List<string?> seats, HashSet<string> winners, DHondtResult result, int tolerance) =>
        new[] { "A", "B", "C", "Z" }.All(letter =>
        {
            var entitled = result.Seats.GetValueOrDefault(letter) + (winners.Contains(letter) ? 1 : 0);
            return Math.Abs(seats.Count(seat => seat == letter) - entitled) <= tolerance;
        });

    private static Answer Answered(Case it) => Judged(it).Answer;

    private static Finding Judged(Case it)
    {
        var board = Demanding(it.Votes).Setting("partyTolerance", $"{it.Tolerance}");
        foreach (var letter in it.Seats)
            _ = letter is null ? board.NotStated() : board.Held(1, party: letter);
        return board.Find("party-proportion");
    }

    private static Board Eight() => Demanding(Votes(("A", 25), ("B", 31), ("C", 11), ("D", 16)));

    private static Board Demanding(Dictionary<string, long>? votes) =>
        new Board { Votes = votes is null ? null : new VoteTable("Prøvevalg", votes) }.Demand("party-proportion", Force.Convention, Strength.Aim);

    private static Dictionary<string, long> Votes(params (string List, long Count)[] votes) =>
        votes.ToDictionary(it => it.List, it => it.Count, StringComparer.Ordinal);
}
