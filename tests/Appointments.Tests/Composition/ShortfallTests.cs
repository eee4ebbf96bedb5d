using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;

namespace Appointments.Tests.Composition;

/// <summary>How bad it is, in the whole numbers of each rule: what "its sum gets worse" is judged by. Those with an algebra have properties in their own classes.</summary>
public class ShortfallTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    [InlineData(5, 2)]
    public void Of_a_seat_plan_the_seats_too_few_or_too_many(int held, int shortfall) =>
        Assert.Equal(shortfall, new Board().Demand("seat-plan").Plan("political", 3).Held(held).Find("seat-plan").Shortfall);

    [Fact]
    public void Of_a_seat_plan_also_seats_of_another_shape_and_unplanned_ones()
    {
        var board = new Board().Demand("seat-plan").Plan("political", 2).NotStated(2, "guest");
        for (var i = 0; i < 2; i++)
            board.Seat(state => state with { Seat = state.Seat with { Role = SeatRole.Observer } });

        Assert.Equal(4, board.Find("seat-plan").Shortfall);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_eligibility_the_seats_whose_holders_are_on_no_list(int seats)
    {
        var board = new Board().Demand("eligibility").Held(seats, municipality: "0001").Held(1, municipality: "0002");
        board.CompleteCouncils.Add("0001");

        Assert.Equal(seats, board.Find("eligibility").Shortfall);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_reserved_seats_those_held_from_elsewhere(int seats)
    {
        var board = new Board().Demand("reserved-seat");
        for (var i = 0; i < seats; i++)
            board.Seat(state => state with { Seat = state.Seat with { ReservedFor = "0001" }, Holder = state.Holder! with { MunicipalityCode = "0002" } });

        Assert.Equal(seats, board.Find("reserved-seat").Shortfall);
    }

    [Fact]
    public void Of_second_seats_those_beyond_the_first_of_each_person()
    {
        var board = new Board().Held(2).Seat(state => state with { HeldBy = 1 }).Seat(state => state with { HeldBy = 1 }).Seat(state => state with { HeldBy = 2 });

        Assert.Equal(3, board.Find("one-seat-a-person").Shortfall);
    }

    [Fact]
    public void Of_function_periods_the_appointments_outside()
    {
        var board = new Board().Held(1);
        for (var i = 0; i < 2; i++)
            board.Seat(state => state with { Holder = state.Holder! with { Span = Board.Span(new(2022, 1, 1), new(2026, 1, 1)) } });

        Assert.Equal(2, board.Find("function-period").Shortfall);
    }

    [Fact]
    public void Of_decisions_the_appointments_at_fault_and_not_those_a_paper_merely_shows()
    {
        var board = new Board()
            .Seat(state => state with { Holder = state.Holder! with { DecisionId = null } })
            .Seat(state => state with { Holder = state.Holder! with { DecisionId = null, Span = Board.Span(new(2022, 1, 1), new(2025, 12, 31), DayBasis.Attested) } });

        Assert.Equal((Answer.Violated, 1), (board.Find("decision-recorded").Answer, board.Find("decision-recorded").Shortfall));
    }

    [Fact]
    public void Of_nominations_the_organisations_at_fault_and_the_excused_ones_only_when_nobody_is()
    {
        var board = new Board().Demand("nomination-of-both-sexes");
        Nominate(board, "foreningen", null);
        Nominate(board, "forbundet", null);
        Nominate(board, "laget", "Ingen kvindelig kandidat.");
        Assert.Equal((Answer.Violated, 2), (board.Find("nomination-of-both-sexes").Answer, board.Find("nomination-of-both-sexes").Shortfall));

        var excused = new Board().Demand("nomination-of-both-sexes");
        Nominate(excused, "laget", "Ingen kvindelig kandidat.");
        Assert.Equal((Answer.Excused, 1), (excused.Find("nomination-of-both-sexes").Answer, excused.Find("nomination-of-both-sexes").Shortfall));
    }

    [Fact]
    public void An_excused_violation_keeps_its_shortfall()
    {
        var board = new Board().Demand("gender-balance", parameters: ("genderThreshold", "nearest")).Held(9, Gender.M).NotStated(2);
        board.Exemptions.Add(new Exemption("gender-balance", "Grund", "Test Testesen", null));

        Assert.Equal((Answer.Excused, 2), (board.Find("gender-balance").Answer, board.Find("gender-balance").Shortfall));
    }

    private static void Nominate(Board board, string organisation, string? reason)
    {
        var man = board.AddPerson(Gender.M);
        board.Nominations.Add(new(0, 1, "business", organisation, man, reason, Board.Span(null, null), Board.Paper));
    }
}
