using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;

namespace Appointments.Tests.Composition;

public class SeatPlanRuleTests
{
    [Fact]
    public void The_seats_of_the_plan_satisfy_it_and_open_ones_are_counted()
    {
        var finding = new Board().Demand("seat-plan").Plan("political", 3).Plan("observer", 1, voting: false)
            .Held(1).Vacant().NotStated().NotStated(1, "observer").Find("seat-plan");

        Assert.Equal(Answer.Satisfied, finding.Answer);
        Assert.Equal(
            "Forummet skal have 3 pladser med stemmeret og 1 plads uden stemmeret. Registret har netop disse pladser. Blandt pladserne med stemmeret: 1 plads er uden oplyst indehaver, 1 plads er ledig.",
            finding.Message.Da);
    }

    [Fact]
    public void One_seat_too_few_breaks_the_plan() =>
        Assert.Equal(
            "Forummet skal have 3 pladser med stemmeret. Registret passer ikke med det. political: der skal være 3, registret har 2.",
            new Board().Demand("seat-plan").Plan("political", 3).Held(2).Find("seat-plan").Message.Da);

    [Fact]
    public void A_seat_that_the_plan_does_not_have_breaks_it() =>
        Assert.Equal(Answer.Violated, new Board().Demand("seat-plan").Plan("political", 1).Held(1).NotStated(1, "guest").Find("seat-plan").Answer);

    [Theory]
    [InlineData(SeatRole.Chair, Answer.Satisfied)]
    [InlineData(SeatRole.ViceChair, Answer.Satisfied)]
    [InlineData(SeatRole.Observer, Answer.Violated)]
    public void A_member_elected_to_the_chair_still_sits_in_a_members_seat(SeatRole role, Answer answer) =>
        Assert.Equal(answer, new Board().Demand("seat-plan").Plan("political", 1).Seat(state => state with { Seat = state.Seat with { Role = role } }).Find("seat-plan").Answer);

    [Fact]
    public void A_plan_that_states_only_some_seats_is_never_seen_to_be_kept()
    {
        var finding = new Board().Demand("seat-plan", parameters: ("plan", "partial")).Plan("political", 2).Held(2).Find("seat-plan");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.Equal("Kendt er 2 pladser med stemmeret; hvor mange forummet har i alt, er ikke oplyst.", finding.Message.Da);
    }

    [Fact]
    public void A_plan_that_states_a_single_seat_speaks_of_one() =>
        Assert.Equal(
            "Kendt er 1 plads med stemmeret; hvor mange forummet har i alt, er ikke oplyst.",
            new Board().Demand("seat-plan", parameters: ("plan", "partial")).Plan("political", 1).NotStated().Find("seat-plan").Message.Da);

    [Fact]
    public void A_plan_that_states_no_seat_says_so() =>
        Assert.Equal("Forummets pladser er ikke oplyst.", new Board().Demand("seat-plan", parameters: ("plan", "partial")).Find("seat-plan").Message.Da);

    [Fact]
    public void The_groups_are_added_up_in_whole_numbers() =>
        Assert.Equal("2 + 1 = 3", new Board().Demand("seat-plan").Plan("political", 2).Plan("business", 1).Held(2).Held(1, kind: "business").Find("seat-plan").Sum);

    [Fact]
    public void An_unconfirmed_basis_is_named_even_where_the_plan_is_kept()
    {
        var pending = new Citation("pending", new("Lovarbejde", "Pending act"), null, null, null, null, null, false, SourceMark.Unverified, new("Afventer lov.", "Pending act."));
        var finding = new Board().Cite(pending).Demand("seat-plan", confirmed: false, citation: "pending").Plan("political", 1).Held(1).Find("seat-plan");

        Assert.False(finding.Binds);
        Assert.Equal(
            "Forummet skal have 1 plads med stemmeret. Registret har netop disse pladser. Grundlaget er ikke bekræftet, så kravet kan kun advare. Afventer lov.",
            finding.Message.Da);
    }
}
