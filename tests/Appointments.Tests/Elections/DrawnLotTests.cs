using Appointments.Domain.Elections;

namespace Appointments.Tests.Elections;

/// <summary>Lots as people drew them, entered into a count. All elections here are made up.</summary>
public class DrawnLotTests
{
    private static readonly Election Tied = new(2, [new("A", 6), new("B", 6), new("C", 6)]);

    [Fact]
    public void The_winners_get_the_seats_and_the_losers_are_next_in_line()
    {
        var count = ElectionCount.Of(Tied, [Shown.Drawn(ElectionLevel.List, ["C", "B", "A"], "C", "A")]);

        Assert.Equal("A 1, B 0, C 1", Shown.Seats(count));
        Assert.True(count.IsDecided);
        Assert.Equal(["B"], count.Sharings[0].NextInLine);
        Assert.True(count.Sharings[0].Order[^1].ByLot);
        Assert.Equal("Vidne Vidnesen", count.Sharings[0].Drawn!.Witness);
        Assert.Equal([null, null, null], count.Sharings[0].Contenders.Select(list => list.VotesToSpare));
    }

    [Fact]
    public void One_lot_leads_to_the_next()
    {
        // Outer X 20 = Y 20 for the one seat; inside whoever wins, two equals.
        var election = new Election(1, [new("A", 10, Alliance: "X"), new("B", 10, Alliance: "X"), new("C", 10, Alliance: "Y"), new("D", 10, Alliance: "Y")]);
        var first = ElectionCount.Of(election);
        Assert.Equal("Alliance: 1 between X Y", Shown.Lots(first));

        var outer = Shown.Drawn(first.Lots[0], "Y");
        var second = ElectionCount.Of(election, [outer]);
        Assert.Equal("List in Y: 1 between C D", Shown.Lots(second));

        var third = ElectionCount.Of(election, [Shown.Drawn(second.Lots[0], "D"), outer]);
        Assert.Equal("A 0, B 0, C 0, D 1", Shown.Seats(third));
        Assert.Empty(third.RefusedLots);
    }

    public static TheoryData<string, DrawnLot> Misfits => new()
    {
        { "There is no lot to settle between A, B on that level (lists). To be settled: A, B, C (lists).", Shown.Drawn(ElectionLevel.List, ["A", "B"], "A") },
        { "There is no lot to settle between A, B, C on that level (alliances). To be settled: A, B, C (lists).", Shown.Drawn(ElectionLevel.Alliance, ["A", "B", "C"], "A", "B") },
        { "The lot between A, B, C decides 2 seats, so it has 2 different winners, not A.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A") },
        { "The lot between A, B, C decides 2 seats, so it has 2 different winners, not A, A.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A", "A") },
        { "The lot between A, B, C decides 2 seats, so it has 2 different winners, not none.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"]) },
        { "Q took no part in the lot between A, B, C.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A", "Q") },
        { "A lot is drawn before a witness; say who.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A", "B") with { Witness = " " } },
        { "Say where the lot was drawn.", Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A", "B") with { Where = "" } },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_lot_that_does_not_fit_is_refused_and_changes_nothing(string why, DrawnLot lot)
    {
        var count = ElectionCount.Of(Tied, [lot]);

        Assert.Equal([why], count.RefusedLots.Select(refused => refused.Why.En));
        Assert.Equal("A 0, B 0, C 0", Shown.Seats(count));
        Assert.Equal("List: 2 between A B C", Shown.Lots(count));
    }

    [Fact]
    public void A_lot_that_must_wait_for_one_further_out_is_refused()
    {
        var election = new Election(5, [new("B", 20), new("C", 20, Alliance: "X"), new("D", 20, Alliance: "X")]);
        var count = ElectionCount.Of(election, [Shown.Drawn(ElectionLevel.List, ["C", "D"], "C")]);

        Assert.Equal("The lot between C, D can be drawn only after one further out: that may give a seat more to share.", Assert.Single(count.RefusedLots).Why.En);
    }

    [Fact]
    public void A_second_lot_for_the_same_tie_is_refused()
    {
        var count = ElectionCount.Of(Tied, [Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "A", "B"), Shown.Drawn(ElectionLevel.List, ["A", "B", "C"], "B", "C")]);

        Assert.Equal("A 1, B 1, C 0", Shown.Seats(count));
        Assert.Equal("There is no lot to settle between A, B, C on that level (lists). No seat is decided by lot now.", Assert.Single(count.RefusedLots).Why.En);
    }
}
