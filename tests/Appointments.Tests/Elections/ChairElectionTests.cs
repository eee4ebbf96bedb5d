using Appointments.Domain.Elections;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Elections;

/// <summary>Chair and vice-chair by proportional election. The votes are made up.</summary>
public class ChairElectionTests
{
    [Fact]
    public void The_first_quotient_gives_the_chair_and_the_second_the_vice_chair() =>
        // 60, 50, 30.
        Assert.Equal(("A", "V"), Both(ChairElection.Of([new("A", 60), new("V", 50), new("B", 10)])));

    [Fact]
    public void One_party_can_have_both() =>
        // 70, 35 against 30.
        Assert.Equal(("A", "A"), Both(ChairElection.Of([new("A", 70), new("V", 30)])));

    [Fact]
    public void An_alliance_can_take_the_chair_from_the_largest_party() =>
        // V 50 + C 20 = 70 against A 60: V names the chair; A 60 against 35 the vice-chair.
        Assert.Equal(("V", "A"), Both(ChairElection.Of([new("A", 60), new("V", 50, Alliance: "Blå"), new("C", 20, Alliance: "Blå")])));

    [Fact]
    public void Equals_for_chair_and_vice_chair_draw_lots_though_both_get_a_seat()
    {
        ElectionList[] parties = [new("A", 60), new("V", 60), new("B", 60)];
        var first = ChairElection.Of(parties);
        Assert.Equal((null, null), Both(first));
        Assert.Equal(["A", "V", "B"], first.Lots!.Between);

        var chair = Shown.Drawn(first.Lots, "V");
        var second = ChairElection.Of(parties, [chair]);
        Assert.Equal(("V", null), Both(second));
        Assert.Equal(["A", "B"], second.Lots!.Between);

        Assert.Equal(("V", "B"), Both(ChairElection.Of(parties, [chair, Shown.Drawn(second.Lots, "B")])));
        Assert.Equal("There is no lot to settle between A, V on that level (lists). To be settled: A, V, B (lists).", Assert.Single(ChairElection.Of(parties, [Shown.Drawn(ElectionLevel.List, ["A", "V"], "A")]).RefusedLots).Why.En);
    }

    [Fact]
    public void The_same_two_can_be_equal_again_and_draw_again()
    {
        // 20 = 20, then 10 = 10: numbers 1 and 3 need a lot each, 2 and 4 go to the other.
        var election = new Election(4, [new("A", 20), new("B", 20)]);
        var lot = Shown.Drawn(ElectionLevel.List, ["A", "B"], "B");

        Assert.Equal(["B", "A"], ChoiceOrder.Of(election, [lot]).Picks);
        Assert.Equal(["B", "A", "A", "B"], ChoiceOrder.Of(election, [lot, Shown.Drawn(ElectionLevel.List, ["B", "A"], "A")]).Picks);
    }

    /// <summary>Minutes of 2025: constituting meeting 23 January 2026, notice by 20 January.</summary>
    [Fact]
    public void Alliances_are_notified_three_working_days_before() =>
        Assert.Equal(new LocalDate(2026, 1, 20), ChairElection.NoticeDeadline(new LocalDate(2026, 1, 23)));

    [Fact]
    public void A_weekend_is_passed_over() =>
        // Monday the 26th: Friday, Thursday, Wednesday.
        Assert.Equal(new LocalDate(2026, 1, 21), ChairElection.NoticeDeadline(new LocalDate(2026, 1, 26)));

    private static (string? Chair, string? ViceChair) Both(ChairElection election) => (election.Chair, election.ViceChair);
}
