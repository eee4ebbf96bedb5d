using Appointments.Domain.Elections;
using Appointments.Domain.Elections.Pools;
using NodaTime;

namespace Appointments.Tests.Elections;

/// <summary>Outside posts given out in one proportional round, and whose they are afterwards. Made-up groups: A 30, V 20, B 8; five posts.</summary>
public class PoolTests
{
    private static readonly string[] Posts = ["havn", "museum", "teater", "vand", "varme"];
    private static readonly ElectionList[] Groups = [new("A", 30), new("V", 20), new("B", 8)];
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2029, 12, 31);

    /// <summary>30 20 15 10 = 10: A V A, then A and V are equal for numbers 4 and 5: both get one, and a lot says who chooses first.</summary>
    [Fact]
    public void The_round_says_who_chooses_as_which_number_and_what_is_to_come()
    {
        var round = PoolRound.Of(Posts, Groups, [new("vand", "A", First), new("havn", "V", First)]);

        Assert.Equal(["1 A vand", "2 V havn", "3 A "], round.Turns.Select(turn => $"{turn.Number} {turn.Group} {turn.Choice?.Post}"));
        Assert.Equal(["A 3 1 2", "V 2 1 1", "B 0 0 0"], round.Shares.Select(share => $"{share.Group} {share.Posts} {share.Chosen} {share.ToCome}"));
        Assert.Equal(["A", "V"], round.Lots!.Between);
        Assert.Equal((3, "A"), (round.Next!.Number, round.Next.Group));
        Assert.Equal(["museum", "teater", "varme"], round.Left);

        var drawn = PoolRound.Of(Posts, Groups, [], [Shown.Drawn(round.Lots, "V")]);
        Assert.Equal(["A", "V", "A", "V", "A"], drawn.Turns.Select(turn => turn.Group));
    }

    [Fact]
    public void A_choice_out_of_turn_or_of_a_post_that_is_not_there_does_not_stand()
    {
        var round = PoolRound.Of(Posts, Groups, [new("vand", "V", First), new("zoo", "A", First), new("vand", "A", First), new("vand", "V", First)]);

        Assert.Equal(
            ["No. 1 to choose is A, not V.", "\"zoo\" is not in the pool.", "\"vand\" was chosen by A as no. 1."],
            round.RefusedChoices.Select(refused => refused.Why.En));
        Assert.Equal(2, round.Next!.Number);
    }

    [Fact]
    public void A_choice_before_the_lot_is_drawn_must_wait()
    {
        var round = PoolRound.Of(Posts, Groups, [new("vand", "A", First), new("havn", "V", First), new("teater", "A", First), new("museum", "V", First)]);

        Assert.Equal("A lot must be drawn first between A, V.", Assert.Single(round.RefusedChoices).Why.En);
    }

    [Fact]
    public void A_vacancy_goes_back_to_the_group_that_held_the_post_and_a_post_is_given_up_only_to_one_that_takes_it()
    {
        var round = PoolRound.Of(Posts, Groups, [new("vand", "A", First), new("havn", "V", First)]);
        var ledger = PostLedger.Of(round, First, Last,
        [
            new(PostEventKind.GivenUp, "vand", "A", null, new LocalDate(2027, 1, 1)),
            new(PostEventKind.GivenUp, "vand", "A", "B", new LocalDate(2027, 5, 1)),
            new(PostEventKind.Vacated, "vand", "B", null, new LocalDate(2028, 3, 1)),
            new(PostEventKind.Vacated, "havn", "A", null, new LocalDate(2028, 3, 1)),
        ]);

        Assert.Equal(
            [
                "vand A Chosen no. 1 2026-01-01..2027-04-30",
                "vand B TakenOver no. 1 2027-05-01..2028-02-29",
                "vand B BackAfterVacancy no. 1 2028-03-01..2029-12-31",
                "havn V Chosen no. 2 2026-01-01..2029-12-31",
            ],
            ledger.Holdings.Select(line => $"{line.Post} {line.Group} {line.Ground} no. {line.Number} {line.FirstDay:uuuu-MM-dd}..{line.LastDay:uuuu-MM-dd}"));
        Assert.Equal(
            ["A post can be given up only if another group takes it (kommunestyrelsesloven § 24 stk. 3).", "\"havn\" belongs to V that day, not to A."],
            ledger.Refused.Select(refused => refused.Why.En));
        Assert.Equal("B", ledger.On("vand", new LocalDate(2029, 1, 1))!.Group);
        Assert.Null(ledger.On("teater", First));
    }

    [Fact]
    public void The_order_of_choice_gives_each_group_what_the_count_gives_it()
    {
        var round = PoolRound.Of(Posts, [new("A", 31), new("V", 20, Alliance: "X"), new("B", 8, Alliance: "X")]);

        // Outer A 31, X 28: A X A X A; inside X 20, 10: V both.
        Assert.Equal(["A", "V", "A", "V", "A"], round.Turns.Select(turn => turn.Group));
    }
}
