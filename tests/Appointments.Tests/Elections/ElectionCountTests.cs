using Appointments.Domain.Elections;
using Appointments.Domain.Sources;

namespace Appointments.Tests.Elections;

/// <summary>Elections worked by hand. The first four are figures to check against that the product was given; the others are made up for these tests, with their sums written out.</summary>
public class ElectionCountTests
{
    private static readonly ElectionList A = new("A", 25);
    private static readonly ElectionList B = new("B", 31);

    [Fact]
    public void Eight_seats_without_alliance()
    {
        // 31 25 16 15½ 12½ 11 10⅓ 8⅓: B A D B A C B A; next 8 (D).
        var count = ElectionCount.Of(new Election(8, [A, B, new("C", 11), new("D", 16)]));

        Assert.Equal("A 3, B 3, C 1, D 1", Shown.Seats(count));
        Assert.Equal("B A D B A C B A", Shown.Order(count));
        Assert.Equal(["D"], count.Sharings[0].NextInLine);
        Assert.Empty(count.Lots);
    }

    [Fact]
    public void Eight_seats_with_C_and_D_allied()
    {
        // Outer: 31 27 25 15½ 13½ 12½ 10⅓ 9; inside 27's three seats: D 16, C 11, D 8.
        var count = ElectionCount.Of(new Election(8, [A, B, new("C", 11, Alliance: "CD"), new("D", 16, Alliance: "CD")]));

        Assert.Equal("A 2, B 3, C 1, D 2", Shown.Seats(count));
        Assert.Equal("B D A B C A B D", Shown.Order(count));
        Assert.Equal([(ElectionLevel.Alliance, null), (ElectionLevel.List, "CD")], count.Sharings.Select(sharing => (sharing.Level, sharing.Within)));
    }

    [Fact]
    public void Two_lists_tie_for_the_fifteenth_seat()
    {
        // 360/9 = 280/7 = 40.
        var count = ElectionCount.Of(new Election(15, [new("A", 360), new("B", 280)]));

        Assert.Equal("A 8, B 6", Shown.Seats(count));
        Assert.Equal("List: 1 between A B", Shown.Lots(count));
        Assert.Equal(14, count.Order.Sum(group => group.Count));
    }

    [Fact]
    public void Four_lists_tie_for_the_nineteenth_seat()
    {
        // 327/6 = 109/2 = 54½.
        var count = ElectionCount.Of(new Election(19, [new("A", 397), new("B", 327), new("C", 274), new("D", 109)]));

        Assert.Equal("A 7, B 5, C 5, D 1", Shown.Seats(count));
        Assert.Equal("List: 1 between B D", Shown.Lots(count));
    }

    [Fact]
    public void Equals_that_all_get_a_seat_stand_in_one_group_and_draw_no_lots()
    {
        // 360/9 = 280/7 = 40 takes the fifteenth and the sixteenth.
        var count = ElectionCount.Of(new Election(16, [new("A", 360), new("B", 280)]));

        Assert.Empty(count.Lots);
        Assert.Equal(["A", "B"], count.Order[^1]);
    }

    [Fact]
    public void A_tie_can_be_about_several_seats()
    {
        var count = ElectionCount.Of(new Election(6, [new("A", 10), new("B", 5), new("C", 5), new("D", 5)]));

        // 10; then 10/2 = 5 = B = C = D for… five seats left, four equals: all get one. Then 10/3 and last 10/4 = 5/2.
        Assert.Equal("A B C D", string.Join(" ", count.Order[1]));
        Assert.Equal("A 3, B 1, C 1, D 1", Shown.Seats(count));
        Assert.Equal("List: 2 between A B C D", Shown.Lots(ElectionCount.Of(new Election(3, count.Election.Lists))));
    }

    /// <summary>Own election 1, three levels. Alliance X: federation F (P 300, Q 200) and R 260; outside S 500. Nine seats.</summary>
    [Fact]
    public void Three_levels()
    {
        // Outer X 760, S 500: 760 500 380 253⅓ 250 190 166⅔ 152 126⅔: X S X X S X S X X: X 6, S 3.
        // In X: F 500, R 260: 500 260 250 166⅔ 130 125: F R F F R F: F 4, R 2. In F: P 300, Q 200, P 150, and 100 = 100 needs five seats: Q 100 and P 100 for the fourth: lots.
        var count = ElectionCount.Of(new Election(9, [new("P", 300, null, "F", "X"), new("Q", 200, null, "F", "X"), new("R", 260, Alliance: "X"), new("S", 500)]));

        Assert.Equal("P 2, Q 1, R 2, S 3", Shown.Seats(count));
        Assert.Equal("List in F: 1 between P Q", Shown.Lots(count));
        Assert.Equal([ElectionLevel.Alliance, ElectionLevel.Federation, ElectionLevel.List], count.Sharings.Select(sharing => sharing.Level));
        Assert.Equal("P S R Q S P S R", Shown.Order(count));
    }

    /// <summary>Own election 2, passing on. Federation F in alliance X: P 400 (1 candidate), Q 100; in X also R 90 (1 candidate); outside S 310. Eight seats.</summary>
    [Fact]
    public void Seats_beyond_the_candidates_pass_on_inside_the_federation_then_the_alliance_then_outside()
    {
        // Outer X 590, S 310; unlimited Q means X is unlimited: 590 310 295 196⅔ 155 147½ 118 103⅓: X S X X S X X S: X 5, S 3.
        // In X: F 500, R 90: 500 250 166⅔ 125 100: F 5. In F: P could claim 400 200 133⅓ 100, has one candidate: P 1, the other four to Q.
        IReadOnlyList<ElectionList> lists = [new("P", 400, 1, "F", "X"), new("Q", 100, null, "F", "X"), new("R", 90, 1, Alliance: "X"), new("S", 310)];
        Assert.Equal("P 1, Q 4, R 0, S 3", Shown.Seats(ElectionCount.Of(new Election(8, lists))));

        // Q with one candidate too: F can fill 2, R 1, so X 3; the rest of X's seats pass outside: S 5.
        lists = [lists[0], lists[1] with { Candidates = 1 }, lists[2], lists[3]];
        var count = ElectionCount.Of(new Election(8, lists));
        Assert.Equal("P 1, Q 1, R 1, S 5", Shown.Seats(count));
        Assert.Equal(0, count.Unfilled);

        // In X the last seat goes to R's 90; F's 166⅔, 125 and 100 are larger and find no candidate.
        Assert.Equal((3, 0), (Named(count, "F").PassedOver, Named(count, "R").PassedOver));

        // And S with three: two seats stay empty.
        count = ElectionCount.Of(new Election(8, [lists[0], lists[1], lists[2], lists[3] with { Candidates = 3 }]));
        Assert.Equal("P 1, Q 1, R 1, S 3", Shown.Seats(count));
        Assert.Equal(2, count.Unfilled);
        Assert.Empty(count.Lots);
    }

    /// <summary>Own election 3, nested ties. X = C 20 + D 20 and B 20, five seats.</summary>
    [Fact]
    public void A_tie_outside_leaves_what_is_certain_inside()
    {
        // Outer X 40, B 20: 40, then 20 = 20 (X 2, B 1), 13⅓ (X 3), then 10 = 10 for the fifth.
        // X has three for certain. In X: 20 = 20, then 10 = 10 for the third: lots, which fall away when X wins the fifth.
        var count = ElectionCount.Of(new Election(5, [new("B", 20), new("C", 20, Alliance: "X"), new("D", 20, Alliance: "X")]));

        Assert.Equal("B 1, C 1, D 1", Shown.Seats(count));
        Assert.Equal("Alliance: 1 between B X; List in X: 1 between C D (waits)", Shown.Lots(count));

        var won = ElectionCount.Of(count.Election, [Shown.Drawn(count.Lots[0], "X")]);
        Assert.Equal("B 1, C 2, D 2", Shown.Seats(won));
        Assert.True(won.IsDecided);

        var lost = ElectionCount.Of(count.Election, [Shown.Drawn(count.Lots[0], "B")]);
        Assert.Equal("B 2, C 1, D 1", Shown.Seats(lost));
        Assert.Equal("List in X: 1 between C D", Shown.Lots(lost));
    }

    [Fact]
    public void Equals_inside_an_alliance_whose_seats_come_apart_outside_make_one_group_of_the_order()
    {
        // Outer X 20, B 15: X, B, X. The votes do not say whether C or D has the first.
        var count = ElectionCount.Of(new Election(3, [new("B", 15), new("C", 10, Alliance: "X"), new("D", 10, Alliance: "X")]));

        Assert.Equal("B=C=D", Shown.Order(count));
    }

    [Fact]
    public void A_list_without_votes_wins_nothing_also_when_seats_are_left()
    {
        var count = ElectionCount.Of(new Election(4, [new("A", 5, 1), new("B", 0), new("C", 0)]));

        Assert.Equal("A 1, B 0, C 0", Shown.Seats(count));
        Assert.Equal(3, count.Unfilled);
        Assert.Equal(1, count.Sharings[0].Contenders[1].VotesLacking);
    }

    [Fact]
    public void An_ally_without_votes_does_not_keep_a_seat_in_the_alliance() =>
        Assert.Equal("A 1, B 0, C 2", Shown.Seats(ElectionCount.Of(new Election(3, [new("A", 90, 1, Alliance: "X"), new("B", 0, 5, Alliance: "X"), new("C", 1)]))));

    [Fact]
    public void No_seats_are_shared_without_lots() =>
        Assert.Equal(("A 0, B 0", ""), (Shown.Seats(ElectionCount.Of(new Election(0, [new("A", 1), new("B", 1)]))), Shown.Lots(ElectionCount.Of(new Election(0, [new("A", 1), new("B", 1)])))));

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        var most = long.MaxValue;
        var count = ElectionCount.Of(new Election(4, [new("A", most, Alliance: "X"), new("B", most, Alliance: "X"), new("C", most), new("D", most - 1)]));

        // 2m, m = m, m − 1.
        Assert.Equal("A 1, B 1, C 1, D 1", Shown.Seats(count));
    }

    [Fact]
    public void Exactly_the_threshold_takes_part_and_one_vote_less_does_not()
    {
        var twoPercent = new VoteThreshold("two-percent", new LocalizedText("Mindst 2 % af stemmerne.", "At least 2 % of the votes."), 2, 100, SourceMark.Unverified);

        Assert.Equal("A 59, B 1", Shown.Seats(ElectionCount.Of(new Election(60, [new("A", 98), new("B", 2)], twoPercent))));
        var below = ElectionCount.Of(new Election(60, [new("A", 99), new("B", 2)], twoPercent));
        Assert.Equal("A 60, B 0", Shown.Seats(below));
        Assert.Equal(["B"], below.BelowThreshold);
    }

    [Fact]
    public void How_many_votes_a_list_lacks_and_could_lose()
    {
        // Seats: 31 25 16 15½ 12½ 11 10⅓ 8⅓. D needs 17/2 > 25/3; A's third is certain with 3 × 8 + 1 = 25 votes, so it can lose none.
        var contenders = ElectionCount.Of(new Election(8, [A, B, new("C", 11), new("D", 16)])).Sharings[0].Contenders;

        Assert.Equal([17 - 16], contenders.Where(list => list.Id == "D").Select(list => (int)list.VotesLacking!));
        Assert.Equal([0], contenders.Where(list => list.Id == "A").Select(list => (int)list.VotesToSpare!));
    }

    [Fact]
    public void A_million_seats_and_ten_thousand_lists()
    {
        var lists = Enumerable.Range(1, 10_000).Select(number => new ElectionList($"L{number}", number)).ToList();
        var count = ElectionCount.Of(new Election(1_000_000, lists));

        Assert.Equal(1_000_000, count.Seats.Sum(list => list.Seats) + count.Lots.Sum(lots => lots.Seats));
    }

    public static TheoryData<string, Election> Faulty => new()
    {
        { "seats", new Election(-1, [A]) },
        { "seats", new Election(Election.MostSeats + 1, [A]) },
        { "lists", new Election(1, []) },
        { "lists", new Election(1, [new("A", 0)]) },
        { "[1].id", new Election(1, [A, A]) },
        { "[0].id", new Election(1, [new(" ", 1)]) },
        { "[0].votes", new Election(1, [new("A", -1), B]) },
        { "[0].candidates", new Election(1, [new("A", 1, -1)]) },
        { "[1].alliance", new Election(1, [new("A", 1, null, "F", "X"), new("B", 1, null, "F", "Y")]) },
        { "[1].alliance", new Election(1, [new("A", 1, null, "F"), new("B", 1, null, "F", "Y")]) },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_cannot_be_counted_is_told(string where, Election election)
    {
        Assert.Equal([where], ElectionFaults.Of(election).Select(fault => fault.List is { } list ? $"[{list}].{fault.Field}" : fault.Field));
        Assert.Throws<ArgumentException>(() => ElectionCount.Of(election));
    }

    [Fact]
    public void A_list_inside_an_alliance_of_its_own_name_is_no_fault() =>
        Assert.Empty(ElectionFaults.Of(new Election(1, [new("A", 1, Alliance: "A"), new("B", 1, Alliance: "A")])));

    [Fact]
    public void A_list_and_a_federation_of_one_name_are_two()
    {
        var count = ElectionCount.Of(new Election(1, [new("F", 5), new("A", 5, Federation: "F")]));
        Assert.Equal("Federation: 1 between F F", Shown.Lots(count));

        var drawn = ElectionCount.Of(count.Election, [Shown.Drawn(count.Lots[0], "F")]);
        Assert.StartsWith("Two of F, F have the same name", Assert.Single(drawn.RefusedLots).Why.En, StringComparison.Ordinal);
    }

    private static Contender Named(ElectionCount count, string id) => count.Sharings.SelectMany(sharing => sharing.Contenders).Single(contender => contender.Id == id);
}
