using Appointments.Domain.Composition;

namespace Appointments.Tests.Composition;

/// <summary>Small and medium-sized companies among the business members: of the Erhvervshus (25 March 2022, item 3.1; for 2026-30: at least one organisation nominates from one, 24 October 2025, item 5.4) and of DEB (lov om erhvervsfremme § 10: at least one of six).</summary>
public class SmallCompanyTests
{
    [Theory]
    [InlineData("TFFF", Answer.Satisfied, "1 ≥ 1", 0)]
    [InlineData("FFFF", Answer.Violated, "0 + 0 < 1", 1)]
    [InlineData("FFF?", Answer.Undetermined, "0 < 1 ≤ 0 + 1", 0)]
    [InlineData("FFFo", Answer.Undetermined, "0 < 1 ≤ 0 + 1", 0)]
    [InlineData("Tooo", Answer.Satisfied, "1 ≥ 1", 0)]
    [InlineData("oooo", Answer.Undetermined, "0 < 1 ≤ 0 + 4", 0)]
    public void At_least_one_of_four_holders(string holders, Answer answer, string sum, int shortfall)
    {
        var finding = Holders(holders, 1).Find("small-company");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
    }

    [Fact]
    public void The_sentence_says_what_is_missing()
    {
        var finding = Holders("FF?o", 1).Find("small-company");

        Assert.Equal(
            "Mindst 1 indehaver skal komme fra en lille eller mellemstor virksomhed (SMV). Det gør 0. For 2 pladser er det ikke registreret, eller pladsen er åben.",
            finding.Message.Da);
    }

    [Fact]
    public void The_closed_form_is_the_verdict_over_every_completion_and_the_shortfall_the_least_change() =>
        Assert.All(
            from a in "TF?o" from b in "TF?o" from c in "TF?o" from least in new[] { 1, 2, 3 } select (Board: $"{a}{b}{c}", least),
            it =>
            {
                var ways = Completions.Of([.. it.Board.Select(c => c is '?' or 'o' ? (bool?)null : c == 'T')], known => known is null, [true, false]).ToList();
                var finding = Holders(it.Board, it.least).Find("small-company");
                Assert.Equal(Completions.Verdict(ways, way => way.Count(yes => yes == true) >= it.least), finding.Answer);
                Assert.Equal(finding.Answer == Answer.Violated ? it.least - ways.Max(way => way.Count(yes => yes == true)) : 0, finding.Shortfall);
            });

    [Theory]
    [InlineData("di:T", Answer.Satisfied, 0)]
    [InlineData("di:F dansk-erhverv:F", Answer.Violated, 1)]
    [InlineData("di:F", Answer.Undetermined, 0)] // the other has not nominated yet
    [InlineData("di:F dansk-erhverv:?", Answer.Undetermined, 0)]
    [InlineData("di:F di:T", Answer.Satisfied, 0)]
    [InlineData("", Answer.Undetermined, 0)]
    public void Or_at_least_one_organisation_nominates_from_one(string nominations, Answer answer, int shortfall)
    {
        var board = new Board().Demand("small-company", parameters: [("seats", "business"), ("least", "1"), ("among", "nominations")])
            .Seat(state => state with { Seat = state.Seat with { Kind = "business", NominatedBy = ["di", "dansk-erhverv"] } });
        foreach (var nomination in nominations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => it.Split(':')))
            board.Nominate(nomination[0], board.AddPerson(null), "business", Known(nomination[1][0]));

        var finding = board.Find("small-company");

        Assert.Equal((answer, shortfall), (finding.Answer, finding.Shortfall));
    }

    [Fact]
    public void Without_such_seats_nothing_is_demanded() => Assert.Equal(Answer.NotApplicable, Holders("", 1).Held(3).Find("small-company").Answer);

    /// <summary>A letter a seat: T from a small company, F not, ? not recorded, o open.</summary>
    private static Board Holders(string holders, int least)
    {
        var board = new Board().Demand("small-company", parameters: [("seats", "business"), ("least", $"{least}")]);
        foreach (var holder in holders)
        {
            if (holder == 'o')
            {
                board.NotStated(1, "business");
                continue;
            }

            board.Held(1, kind: "business").Nominate("di", board.Facts().Seats[^1].HeldBy, "business", Known(holder));
        }

        return board;
    }

    private static bool? Known(char letter) => letter switch { 'T' => true, 'F' => false, _ => null };
}
