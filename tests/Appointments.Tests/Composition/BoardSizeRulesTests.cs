using Appointments.Domain.Composition;
using Appointments.Domain.Sources;

namespace Appointments.Tests.Composition;

/// <summary>
/// How many sit on a board: odd-number, size-limit, region-no-majority. The figures are NT's: lov om trafikselskaber § 2 (at most nine, the minister may allow
/// more, always an odd number, the region never a majority), and the thirteen that the minister was ready to approve (minutes of KKR Nordjylland, 4 September 2020, item 3.5).
/// </summary>
public class BoardSizeRulesTests
{
    private static readonly Source Letter = new("Ministerens brev", new(2020, 6, 1), null, SourceMark.Printed, null);

    [Theory]
    [InlineData(9, Answer.Satisfied, "9 = 2 × 4 + 1", 0)]
    [InlineData(13, Answer.Satisfied, "13 = 2 × 6 + 1", 0)]
    [InlineData(10, Answer.Violated, "10 = 2 × 5", 1)]
    [InlineData(1, Answer.Satisfied, "1 = 2 × 0 + 1", 0)]
    public void An_odd_number(int seats, Answer answer, string sum, int shortfall)
    {
        var finding = new Board().Demand("odd-number").NotStated(seats).Find("odd-number");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
    }

    [Fact]
    public void An_observer_makes_no_number_even() =>
        Assert.Equal(Answer.Satisfied, new Board().Demand("odd-number").Held(9).NotStated(1, "observer").Find("odd-number").Answer);

    [Fact]
    public void The_sentence_says_what_is_demanded_and_what_there_is()
    {
        var finding = new Board().Demand("odd-number").NotStated(10).Find("odd-number");

        Assert.Equal("Antallet af stemmeberettigede medlemmer skal være ulige. Der er 10 stemmeberettigede pladser.", finding.Message.Da);
        Assert.Equal("The number of voting members is to be odd. There are 10 voting seats.", finding.Message.En);
    }

    [Theory]
    [InlineData(9, null, Answer.Satisfied, "9 ≤ 9", 0)]
    [InlineData(10, null, Answer.Violated, "10 > 9", 1)]
    [InlineData(13, null, Answer.Violated, "13 > 9", 4)]
    [InlineData(13, "13", Answer.Satisfied, "13 ≤ 13", 0)]
    [InlineData(14, "13", Answer.Violated, "14 > 13", 1)]
    [InlineData(9, "7", Answer.Satisfied, "9 ≤ 9", 0)] // leave to have fewer is no leave
    public void At_most_nine_or_as_many_as_the_minister_allows(int seats, string? dispensation, Answer answer, string sum, int shortfall)
    {
        var board = new Board().Demand("size-limit", parameters: ("maximum", "9")).NotStated(seats);
        if (dispensation is not null)
            board.Setting("dispensationMaximum", dispensation, Letter);

        var finding = board.Find("size-limit");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
    }

    [Fact]
    public void A_dispensation_is_named_with_its_source_and_the_law_is_still_what_is_cited()
    {
        var finding = new Board().Demand("size-limit", parameters: ("maximum", "9")).Setting("dispensationMaximum", "13", Letter).NotStated(13).Find("size-limit");

        Assert.Equal("Der må højst være 9 stemmeberettigede medlemmer. Efter dispensation højst 13 (Ministerens brev, 1. juni 2020). Der er 13 stemmeberettigede pladser.", finding.Message.Da);
        Assert.Equal(Domain.Law.Force.Law, finding.Force);
    }

    [Fact]
    public void A_dispensation_without_a_limit_demands_nothing() =>
        Assert.DoesNotContain(new Board().Setting("dispensationMaximum", "13").NotStated(14).Check().Findings, finding => finding.Rule == "size-limit");

    [Theory]
    [InlineData(2, 7, Answer.Satisfied, "2 ≤ 7", 0)]
    [InlineData(2, 11, Answer.Satisfied, "2 ≤ 11", 0)]
    [InlineData(4, 4, Answer.Satisfied, "4 ≤ 4", 0)] // half is no majority
    [InlineData(5, 4, Answer.Violated, "5 > 4", 1)]
    [InlineData(9, 0, Answer.Violated, "9 > 0", 9)]
    public void The_region_is_never_a_majority(int region, int others, Answer answer, string sum, int shortfall)
    {
        var finding = Regional().Held(region, kind: "region").NotStated(others).Find("region-no-majority");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
        Assert.Equal(region, finding.SeatIds.Count);
    }

    [Fact]
    public void However_the_open_seats_turn_out_each_is_filled_from_its_own_group() =>
        Assert.All(
            from held in Enumerable.Range(0, 3) from others in Enumerable.Range(0, 8) select (held, others),
            it => Assert.Equal(Answer.Satisfied, Regional().Held(it.held, kind: "region").Vacant(2 - it.held, "region").Held(it.others).NotStated(7 - it.others).Find("region-no-majority").Answer));

    [Fact]
    public void Without_seats_of_the_region_nothing_is_demanded() => Assert.Equal(Answer.NotApplicable, Regional().Held(9).Find("region-no-majority").Answer);

    [Theory]
    [InlineData("odd-number", 3, Answer.Undetermined)]
    [InlineData("size-limit", 3, Answer.Undetermined)]
    [InlineData("size-limit", 10, Answer.Violated)] // those that are known are too many already
    [InlineData("region-no-majority", 3, Answer.Undetermined)]
    public void Where_the_plan_states_only_some_of_the_seats_there_may_be_more(string rule, int seats, Answer answer)
    {
        (string, string)[] parameters = rule switch { "size-limit" => [("maximum", "9")], "region-no-majority" => [("seats", "region")], _ => [] };
        var board = new Board().Demand("seat-plan", parameters: ("plan", "partial")).Demand(rule, parameters: parameters).NotStated(seats);

        Assert.Equal(answer, board.Find(rule).Answer);
    }

    [Theory]
    [InlineData("odd-number")]
    [InlineData("size-limit")]
    public void A_forum_without_voting_seats_is_not_judged(string rule) =>
        Assert.Equal(Answer.NotApplicable, new Board().Demand(rule, parameters: rule == "size-limit" ? [("maximum", "9")] : []).NotStated(2, "observer").Find(rule).Answer);

    private static Board Regional() => new Board().Demand("region-no-majority", parameters: ("seats", "region"));
}
