using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.People;

namespace Appointments.Tests.Composition;

public class NominationOfBothSexesTests
{
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

    private static Board Demanding() => new Board().Demand("nomination-of-both-sexes")
        .Seat(state => state with { Seat = state.Seat with { NominatedBy = ["testforening"] } });

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
