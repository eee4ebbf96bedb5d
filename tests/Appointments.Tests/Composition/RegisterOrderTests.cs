using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Composition;

public class RegisterOrderTests
{
    [Fact]
    public void Every_forum_is_judged_by_the_registers_own_order_and_it_binds()
    {
        var findings = new Board().Held(1).Check().Findings;

        Assert.Equal(["one-seat-a-person", "function-period", "decision-recorded"], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.True(finding.Binds));
        Assert.All(findings, finding => Assert.Equal(Answer.Satisfied, finding.Answer));
    }

    [Fact]
    public void Two_seats_of_one_person_break_it()
    {
        var finding = new Board().Held(1).Seat(state => state with { HeldBy = 1 }).Find("one-seat-a-person");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.Equal("Ingen må have mere end én plads i forummet. Flere pladser har: Test Testesen 1 (2).", finding.Message.Da);
        Assert.Equal([1L, 2L], finding.SeatIds);
    }

    [Fact]
    public void An_appointment_over_the_whole_period_lies_within_it() =>
        Assert.Equal(Answer.Satisfied, Spanning(new(2022, 1, 1), new(2025, 12, 31)).Find("function-period").Answer);

    [Fact]
    public void One_day_beyond_the_period_lies_outside()
    {
        var finding = Spanning(new(2022, 1, 1), new(2026, 1, 1)).Find("function-period");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.Equal("Hver udpegning skal ligge inden for én funktionsperiode. Uden for enhver funktionsperiode: Test Testesen 1.", finding.Message.Da);
    }

    [Fact]
    public void Days_in_two_periods_do_not_lie_within_one()
    {
        var board = Spanning(new(2025, 12, 31), new(2026, 1, 1));
        board.Periods.Add(new(Board.Span(new(2026, 1, 1), new(2029, 12, 31)), null, Domain.Sources.SourceMark.Printed));

        Assert.Equal(Answer.Violated, board.Find("function-period").Answer);
    }

    [Fact]
    public void An_open_last_day_could_lie_anywhere() =>
        Assert.Equal("Hver udpegning skal ligge inden for én funktionsperiode. Første eller sidste dag mangler for: Test Testesen 1.", Spanning(new(2022, 1, 1), null).Find("function-period").Message.Da);

    [Fact]
    public void Unknown_periods_leave_it_open()
    {
        var board = new Board().Held(1);
        board.Periods.Clear();

        Assert.Equal(Answer.Undetermined, board.Find("function-period").Answer);
    }

    [Fact]
    public void A_stated_first_day_without_a_decision_is_a_fault()
    {
        var finding = Undecided(DayBasis.Stated, AppointmentStatus.Appointed).Find("decision-recorded");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.Equal("0 < 1", finding.Sum);
        Assert.Equal("Der skal være registreret en beslutning bag hver af KKR's udpegninger. Det er der for 0 af 1. Der mangler en beslutning for Test Testesen 1.", finding.Message.Da);
    }

    [Fact]
    public void Whom_a_paper_merely_shows_in_the_seat_was_appointed_outside_the_papers() =>
        Assert.Equal(
            "Der skal være registreret en beslutning bag hver af KKR's udpegninger. Det er der for 0 af 1. Test Testesen 1 sidder der, men beslutningen er endnu ikke registreret.",
            Undecided(DayBasis.Attested, AppointmentStatus.Appointed).Find("decision-recorded").Message.Da);

    [Fact]
    public void A_noted_appointment_needs_no_decision_here() =>
        Assert.Equal(Answer.NotApplicable, Undecided(DayBasis.Stated, AppointmentStatus.Noted).Find("decision-recorded").Answer);

    [Theory]
    [InlineData("one-seat-a-person", "Registret kender ingen, der sidder i forummet på dagen.")]
    [InlineData("function-period", "Registret kender ingen, der sidder ved udpegning på dagen.")]
    [InlineData("decision-recorded", "Registret kender ingen, der sidder ved KKR's egen udpegning på dagen.")]
    public void Of_seats_whose_holders_are_not_stated_nothing_is_claimed(string rule, string message)
    {
        var finding = new Board().NotStated(2).Find(rule);

        Assert.Equal(Answer.NotApplicable, finding.Answer);
        Assert.Equal(message, finding.Message.Da);
    }

    private static Board Spanning(LocalDate first, LocalDate? last) =>
        new Board().Seat(state => state with { Holder = state.Holder! with { Span = Board.Span(first, last) } });

    private static Board Undecided(DayBasis basis, AppointmentStatus status) =>
        new Board().Seat(state => state with { Holder = state.Holder! with { DecisionId = null, Status = status, Span = Board.Span(new(2022, 1, 1), new(2025, 12, 31), basis) } });
}
