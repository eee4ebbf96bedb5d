using Appointments.Domain.Composition;
using Appointments.Domain.Law;
using Appointments.Domain.People;

namespace Appointments.Tests.Composition;

/// <summary>
/// The group that had a seat fills it again: kommunestyrelsesloven § 28, by likeness. The worked case is the one replacement in the papers: at Hospice Vangen a
/// member of V was replaced by a member of V (agenda of KKR Nordjylland, 13 November 2020, item 4.1); the people here are made up.
/// </summary>
public class VacancyRefillTests
{
    [Theory]
    [InlineData("V", "V", Answer.Satisfied, "1 = 1", 0)]
    [InlineData("V", "A", Answer.Violated, "0 < 1", 1)]
    [InlineData("V", null, Answer.Undetermined, "0 < 1", 0)]
    [InlineData(null, "V", Answer.Undetermined, "0 < 1", 0)]
    public void The_same_party_or_another(string? former, string? present, Answer answer, string sum, int shortfall)
    {
        var finding = Left(former, board => board.Held(1, party: present)).Find("vacancy-refill");

        Assert.Equal((answer, sum, shortfall), (finding.Answer, finding.Sum, finding.Shortfall));
    }

    [Fact]
    public void The_sentence_names_both()
    {
        var finding = Left("V", board => board.Held(1, party: "A")).Find("vacancy-refill");

        Assert.StartsWith(
            "Den gruppe, der havde en plads, skal besætte den igen i perioden. Pladser forladt i perioden: Test Testesen 1 (A) efter Test Testesen 2 (V).",
            finding.Message.Da,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L", "0001", "L", "0001", Answer.Satisfied)] // the one list L of Nordby
    [InlineData("L", "0001", "L", "0002", Answer.Violated)] // a list L of Sydby is another
    [InlineData("L", "0001", "L", null, Answer.Undetermined)]
    [InlineData("L", null, "L", null, Answer.Undetermined)]
    [InlineData("L", null, "V", "0002", Answer.Violated)]
    [InlineData("V", "0001", "V", "0002", Answer.Satisfied)] // a national party is the same everywhere
    public void A_letter_of_a_local_list_means_it_in_its_municipality_only(string former, string? formerPlace, string present, string? place, Answer answer)
    {
        var board = Demanding().Held(1, party: present, municipality: place);
        board.Predecessors[1] = Board.Appointment(9, board.AddPerson(null), Board.Span(new(2022, 1, 1), new(2022, 6, 30)), former, formerPlace);

        Assert.Equal(answer, board.Find("vacancy-refill").Answer);
    }

    [Fact]
    public void A_local_list_is_named_with_its_municipality()
    {
        var board = Demanding().Held(1, party: "L", municipality: "0002");
        board.Predecessors[1] = Board.Appointment(9, board.AddPerson(null), Board.Span(new(2022, 1, 1), new(2022, 6, 30)), "L", "0001");

        Assert.Contains("Test Testesen 1 (L, Sydby) efter Test Testesen 2 (L, Nordby).", board.Find("vacancy-refill").Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_is_open_still_can_go_to_the_group()
    {
        var finding = Left("V", board => board.Vacant()).Find("vacancy-refill");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.Contains("åben efter Test Testesen 1 (V)", finding.Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void The_party_of_one_who_left_may_stand_apart()
    {
        var board = Left(null, it => it.Held(1, party: "V"));
        board.Parties.Add(new PartyMembership(0, 2, "V", null, Board.Span(null, null), Board.Paper));

        Assert.Equal(Answer.Satisfied, board.Find("vacancy-refill").Answer);
    }

    [Fact]
    public void Where_nobody_left_nothing_is_demanded() => Assert.Equal(Answer.NotApplicable, Demanding().Held(3).Find("vacancy-refill").Answer);

    [Fact]
    public void Seats_that_are_not_political_have_no_group()
    {
        var board = Demanding().Seat(state => state with { Seat = state.Seat with { Political = false } });
        board.Predecessors[1] = Board.Appointment(9, board.AddPerson(null), Board.Span(new(2022, 1, 1), new(2022, 6, 30)), "V");

        Assert.Equal(Answer.NotApplicable, board.Find("vacancy-refill").Answer);
    }

    private static Board Demanding() => new Board().Demand("vacancy-refill", Force.Convention, Strength.Aim, Application.Analogy);

    private static Board Left(string? party, Func<Board, Board> now)
    {
        var board = now(Demanding());
        board.Predecessors[1] = Board.Appointment(9, board.AddPerson(null), Board.Span(new(2022, 1, 1), new(2022, 6, 30)), party);
        return board;
    }
}
