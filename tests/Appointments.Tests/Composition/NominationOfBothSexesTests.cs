using Appointments.Domain.Appointments;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Sources;

namespace Appointments.Tests.Composition;

public class NominationOfBothSexesTests
{
    private const long RoundId = 7;

    [Fact]
    public void A_woman_and_a_man_satisfy_it()
    {
        var finding = Nominating(Gender.F, Gender.M).Find("nomination-of-both-sexes");

        Assert.Equal(Answer.Satisfied, finding.Answer);
        Assert.Equal("1 = 1", finding.Sum);
    }

    [Fact]
    public void Two_men_without_a_reason_break_it_and_nobody_is_named()
    {
        var finding = Nominating(Gender.M, Gender.M).Find("nomination-of-both-sexes");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.Empty(finding.PersonIds);
        Assert.Equal(
            "Hver indstillende organisation skal indstille både en kvinde og en mand eller oplyse, hvorfor den ikke gør det. Det er på plads for 0 af 1 indstilling. "
            + "Indstillede ikke begge køn og har ikke oplyst en grund: testforening (political).",
            finding.Message.Da);
    }

    [Fact]
    public void A_stated_reason_excuses_two_men()
    {
        var board = Nominating(Gender.M, Gender.M);
        board.Nominations.Add(Nomination(null, "Ingen kvalificerede kandidater"));

        Assert.Equal(Answer.Excused, board.Find("nomination-of-both-sexes").Answer);
    }

    [Fact]
    public void X_counts_with_neither() =>
        Assert.Equal(Answer.Violated, Nominating(Gender.M, Gender.X).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void One_unrecorded_gender_can_still_make_it_both() =>
        Assert.Equal(Answer.Undetermined, Nominating(Gender.M, null).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void A_single_unrecorded_nominee_cannot_be_both() =>
        Assert.Equal(Answer.Violated, Nominating((Gender?)null).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void An_organisation_without_a_recorded_nomination_is_unrecorded_and_not_silent()
    {
        var finding = Demanding().Find("nomination-of-both-sexes");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.EndsWith("Hvem der er indstillet, eller deres køn, er endnu ikke registreret for: testforening (political).", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_nominates_nothing_is_demanded() =>
        Assert.Equal(Answer.NotApplicable, new Board().Demand("nomination-of-both-sexes").Held(1).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void Two_men_break_nothing_while_the_round_awaits_nominations()
    {
        var finding = InRound(Nominating(Gender.M, Gender.M), Round(awaits: true)).Find("nomination-of-both-sexes");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.EndsWith("Har endnu ikke indstillet begge køn, men kan stadig nå det: testforening (political).", finding.Message.Da, StringComparison.Ordinal);
        Assert.EndsWith("Has not nominated both sexes yet, but still can: testforening (political).", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_men_break_it_when_the_round_awaits_nothing_more() =>
        Assert.Equal(Answer.Violated, InRound(Nominating(Gender.M, Gender.M), Round(awaits: false)).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void Both_sexes_satisfy_it_before_the_deadline_too() =>
        Assert.Equal(Answer.Satisfied, InRound(Nominating(Gender.M, Gender.F), Round(awaits: true)).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void What_is_nominated_in_a_round_that_the_reader_may_not_know_of_is_not_judged_broken() =>
        Assert.Equal(Answer.Undetermined, InRound(Nominating(Gender.M, Gender.M)).Find("nomination-of-both-sexes").Answer);

    [Fact]
    public void A_round_given_up_says_neither_who_may_nominate_nor_that_more_may_come()
    {
        var standing = Round(awaits: false, "andre");
        var board = InRound(Nominating(Gender.M, Gender.M), standing with { Round = standing.Round with { WithdrawnDay = Board.Day } });

        Assert.Equal((Answer.Violated, "0 < 1"), (board.Find("nomination-of-both-sexes").Answer, board.Find("nomination-of-both-sexes").Sum));
    }

    [Fact]
    public void Those_who_do_not_nominate_jointly_stand_in_the_round_each_alone_and_the_joint_one_not_at_all()
    {
        var board = Demanding("fh-og-ac");
        Assert.Equal("0 < 1", board.Find("nomination-of-both-sexes").Sum);
        board.Rounds.Add(Round(awaits: true, "fh", "ac"));

        var finding = board.Find("nomination-of-both-sexes");

        Assert.Equal("0 < 2", finding.Sum);
        Assert.Contains("fh og ac (political)", finding.Message.Da, StringComparison.Ordinal);
        Assert.DoesNotContain("fh-og-ac", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_round_one_of_those_who_nominate_jointly_speaks_for_them()
    {
        var board = Demanding("fh-og-ac");
        board.Authorities.Add("fh-og-ac", new Authority("fh-og-ac", new("FH og AC i fællesskab", "FH and AC jointly"), ["fh", "ac"]));
        board.Rounds.Add(Round(awaits: false, "fh-og-ac"));
        board.Nominations.Add(Nomination(board.AddPerson(Gender.F), null) with { OrganisationSlug = "fh" });
        board.Nominations.Add(Nomination(board.AddPerson(Gender.M), null) with { OrganisationSlug = "ac" });

        Assert.Equal((Answer.Satisfied, "1 = 1"), (board.Find("nomination-of-both-sexes").Answer, board.Find("nomination-of-both-sexes").Sum));
    }

    [Fact]
    public void Whatever_comes_in_while_a_round_awaits_nominations_never_breaks_it()
    {
        Gender?[] genders = [Gender.F, Gender.M, Gender.X, null];
        var sets = from one in genders from other in genders from third in genders select new[] { one, other, third };

        foreach (var set in sets)
        {
            var (open, closed) = (InRound(Nominating(set), Round(awaits: true)).Find("nomination-of-both-sexes").Answer, InRound(Nominating(set), Round(awaits: false)).Find("nomination-of-both-sexes").Answer);

            Assert.Equal(closed == Answer.Violated ? Answer.Undetermined : closed, open);
        }
    }

    private static RoundStanding Round(bool awaits, params string[] organisations) => new(
        new NominationRound(RoundId, "proeve", 1, [new RoundGroup("political", organisations.Length == 0 ? ["testforening"] : organisations, null, null, SourceMark.Registered)], Board.Span(null, null), Board.Paper) { EraseDay = Board.Day, EraseReason = "Prøve" },
        awaits);

    private static Board InRound(Board board, params RoundStanding[] rounds)
    {
        board.Rounds.AddRange(rounds);
        for (var i = 0; i < board.Nominations.Count; i++) board.Nominations[i] = board.Nominations[i] with { RoundId = RoundId };
        return board;
    }

    private static Board Demanding(string organisation) => new Board().Demand("nomination-of-both-sexes")
        .Seat(state => state with { Seat = state.Seat with { NominatedBy = [organisation] } });

    private static Board Demanding() => Demanding("testforening");

    private static Board Nominating(params Gender?[] genders)
    {
        var board = Demanding();
        foreach (var gender in genders)
            board.Nominations.Add(Nomination(board.AddPerson(gender), null));
        return board;
    }

    private static Nomination Nomination(long? person, string? reason) =>
        new(0, 1, "political", "testforening", person, reason, Board.Span(null, null), Board.Paper);
}
