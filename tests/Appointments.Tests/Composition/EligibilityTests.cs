using Appointments.Domain.Composition;
using Appointments.Domain.Law;

namespace Appointments.Tests.Composition;

public class EligibilityTests
{
    [Fact]
    public void A_mayor_of_the_area_may_sit()
    {
        var finding = Demanding().Held(1).Mayor(1, "0001").Find("eligibility");

        Assert.Equal(Answer.Satisfied, finding.Answer);
        Assert.Equal("1 = 1", finding.Sum);
        Assert.Equal("På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området. Det vides om 1 af 1 plads.", finding.Message.Da);
    }

    [Fact]
    public void No_council_seat_recorded_is_not_no_council_seat()
    {
        var finding = Demanding().Held(1, municipality: "0001").Find("eligibility");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.Equal(
            "På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området. Det vides om 0 af 1 plads. Det er ikke registreret, om Test Testesen 1 er medlem af en kommunalbestyrelse i området. "
            + "Registrér personens plads i en kommunalbestyrelse, eller indlæs den fuldstændige liste over kommunalbestyrelsens medlemmer.",
            finding.Message.Da);
        Assert.EndsWith("Record the person's seat in a municipal council, or load the complete list of the council's members.", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal([1L], finding.PersonIds);
    }

    [Fact]
    public void Several_of_whom_nothing_is_recorded_are_named_in_one_sentence_and_open_seats_in_the_next()
    {
        var finding = Demanding().Held(2).NotStated().Find("eligibility");

        Assert.Equal(
            "På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området. Det vides om 0 af 3 pladser. "
            + "Det er ikke registreret, om Test Testesen 1 og Test Testesen 2 er medlemmer af en kommunalbestyrelse i området. "
            + "Registrér personernes pladser i en kommunalbestyrelse, eller indlæs de fuldstændige lister over medlemmerne af områdets kommunalbestyrelser. 1 plads er uden oplyst indehaver.",
            finding.Message.Da);
        Assert.Equal(
            "In the political seats that the KKR appoints there are to be members of the municipal councils of the area. That is known of 0 of 3 seats. "
            + "It is not recorded whether Test Testesen 1 and Test Testesen 2 are members of a municipal council of the area. "
            + "Record the persons' seats in municipal councils, or load the complete lists of the members of the area's councils. 1 seat has no stated holder.",
            finding.Message.En);
    }

    [Fact]
    public void Only_those_of_whom_it_is_not_recorded_are_concerned() =>
        Assert.Equal([2L], Demanding().Held(2).Mayor(1, "0001").NotStated().Find("eligibility").PersonIds);

    [Fact]
    public void A_complete_list_without_the_person_is_a_violation()
    {
        var board = Demanding().Held(1, municipality: "0001");
        board.CompleteCouncils.Add("0001");

        Assert.Equal((Answer.Violated, 1), (board.Find("eligibility").Answer, board.Find("eligibility").Shortfall));
        Assert.EndsWith("Test Testesen 1 står ikke på den fuldt registrerede liste over kommunalbestyrelsens medlemmer.", board.Find("eligibility").Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_list_of_another_council_says_nothing()
    {
        var board = Demanding().Held(1, municipality: "0001");
        board.CompleteCouncils.Add("0002");

        Assert.Equal(Answer.Undetermined, board.Find("eligibility").Answer);
    }

    [Fact]
    public void Without_a_municipality_every_list_of_the_area_must_be_complete()
    {
        var board = Demanding().Held(1);
        board.CompleteCouncils.UnionWith(["0001", "0002"]);
        Assert.Equal(Answer.Undetermined, board.Find("eligibility").Answer);

        board.CompleteCouncils.Add("0003");
        Assert.Equal(Answer.Violated, board.Find("eligibility").Answer);
        Assert.EndsWith("Test Testesen 1 står ikke på de fuldt registrerede lister over kommunalbestyrelsernes medlemmer i området.", board.Find("eligibility").Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_seat_whose_municipality_is_not_printed_could_be_in_the_area()
    {
        var board = Demanding().Held(1).Mayor(1, null);
        board.CompleteCouncils.UnionWith(["0001", "0002", "0003"]);

        Assert.Equal(Answer.Undetermined, board.Find("eligibility").Answer);
    }

    [Fact]
    public void An_open_political_seat_leaves_it_open() =>
        Assert.Equal(
            "På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området. Det vides om 1 af 2 pladser. 1 plads er ledig.",
            Demanding().Held(1).Vacant().Mayor(1, "0001").Find("eligibility").Message.Da);

    [Fact]
    public void Without_a_recorded_area_nobody_is_found_ineligible()
    {
        var board = Demanding().Held(1);
        board.Area.Clear();

        Assert.Equal(Answer.Undetermined, board.Find("eligibility").Answer);
    }

    [Fact]
    public void Seats_that_others_appoint_are_not_judged() =>
        Assert.Equal(
            Answer.NotApplicable,
            new Board().Demand("eligibility", parameters: ("appointedBy", "kkr-andetland")).Held(1).Find("eligibility").Answer);

    /// <summary>The business seats of a board may be political too, and yet nobody demands council members of them.</summary>
    [Fact]
    public void A_demand_that_names_seat_groups_speaks_of_those_alone()
    {
        var board = new Board().Demand("eligibility", parameters: ("seats", "political")).Held(1).Mayor(1, "0001").Held(1, kind: "business").Seat(state => state with { Seat = state.Seat with { Political = true } });

        Assert.Equal((Answer.Satisfied, "1 = 1"), (board.Find("eligibility").Answer, board.Find("eligibility").Sum));
    }

    [Fact]
    public void A_demand_of_groups_without_a_seat_is_not_applicable() =>
        Assert.Equal(Answer.NotApplicable, new Board().Demand("eligibility", parameters: ("seats", "business")).Held(1).Find("eligibility").Answer);

    private static Board Demanding() => new Board().Demand("eligibility", Force.Statute);
}
