using Appointments.Domain.Composition;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>Terms: lov om erhvervsfremme § 10 (DEB), up to four years and re-appointment once.</summary>
public class TermLimitTests
{
    private static readonly LocalDate Start = new(2022, 1, 1);

    [Theory]
    [InlineData("2025-12-31", Answer.Satisfied)] // four years to the day
    [InlineData("2026-01-01", Answer.Violated)]
    [InlineData("2024-06-30", Answer.Satisfied)]
    public void Four_years_to_the_day(string last, Answer answer) => Assert.Equal(answer, Lasting(Stated(Start, Iso(last))).Find("term-limit").Answer);

    [Theory]
    [InlineData(DayBasis.Stated, DayBasis.Stated, "2025-12-31", Answer.Satisfied)]
    [InlineData(DayBasis.TermAssumed, DayBasis.TermAssumed, "2025-12-31", Answer.Satisfied)] // in truth it lies within the term
    [InlineData(DayBasis.Attested, DayBasis.Stated, "2025-12-31", Answer.Undetermined)] // in truth it began earlier
    [InlineData(DayBasis.Stated, DayBasis.Attested, "2025-12-31", Answer.Undetermined)]
    [InlineData(DayBasis.Attested, DayBasis.Attested, "2026-01-01", Answer.Violated)] // it lasted at least so long
    [InlineData(DayBasis.TermAssumed, DayBasis.Stated, "2026-01-01", Answer.Undetermined)] // in truth it may have begun later
    [InlineData(DayBasis.Stated, DayBasis.TermAssumed, "2026-01-01", Answer.Undetermined)]
    public void A_day_that_is_not_printed_leaves_it_open_where_it_could_make_the_difference(DayBasis first, DayBasis last, string lastDay, Answer answer) =>
        Assert.Equal(answer, Lasting(new Span(Start, first, Iso(lastDay), last)).Find("term-limit").Answer);

    [Theory]
    [InlineData("2019-05-01", Answer.Violated)] // on 1 May 2023, the board's day, four years and a day
    [InlineData("2019-05-02", Answer.Undetermined)] // it may still end tonight
    public void Without_a_known_end_it_has_lasted_until_the_day(string first, Answer answer) =>
        Assert.Equal(answer, Lasting(new Span(Iso(first), DayBasis.Stated, null, DayBasis.Open)).Find("term-limit").Answer);

    [Theory]
    [InlineData("", Answer.Satisfied, 0)]
    [InlineData("2018-01-01", Answer.Satisfied, 0)] // once
    [InlineData("2014-01-01 2018-01-01", Answer.Violated, 1)]
    [InlineData("2010-01-01 2014-01-01 2018-01-01", Answer.Violated, 2)]
    [InlineData("2010-01-01 2018-01-01", Answer.Violated, 1)] // not right before: it counts all the same
    [InlineData("2018-01-01 2022-03-01", Answer.Satisfied, 0)] // another seat in the period that the present one begins in
    [InlineData("2018-01-01 ?", Answer.Undetermined, 0)] // begun on a day that nobody knows
    [InlineData("?", Answer.Satisfied, 0)]
    public void Re_appointed_once(string earlier, Answer answer, int shortfall)
    {
        var board = Lasting(Stated(Start, new(2025, 12, 31)));
        foreach (var (index, day) in earlier.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            LocalDate? first = day == "?" ? null : Iso(day);
            board.Earlier.Add(Board.Appointment(100 + index, 1, Board.Span(first, new LocalDate(2021, 12, 31))));
        }

        var finding = board.Find("term-limit");

        Assert.Equal((answer, shortfall), (finding.Answer, finding.Shortfall));
    }

    [Fact]
    public void Who_changes_seat_on_the_way_is_not_re_appointed_where_the_law_has_no_periods()
    {
        var board = ReAppointedIn2026();
        board.Earlier.AddRange([Board.Appointment(8, 1, Stated(Start, new(2024, 2, 29))), Board.Appointment(9, 1, Stated(new(2024, 3, 1), new(2025, 12, 31)))]);

        Assert.Equal((Answer.Satisfied, 0), (board.Find("term-limit").Answer, board.Find("term-limit").Shortfall));
    }

    [Fact]
    public void Who_comes_back_after_a_day_away_is_re_appointed()
    {
        var board = ReAppointedIn2026();
        board.Earlier.AddRange([Board.Appointment(8, 1, Stated(Start, new(2024, 2, 28))), Board.Appointment(9, 1, Stated(new(2024, 3, 1), new(2025, 12, 31)))]);

        Assert.Equal((Answer.Violated, 1), (board.Find("term-limit").Answer, board.Find("term-limit").Shortfall));
    }

    [Theory]
    [InlineData(DayBasis.Stated, DayBasis.Stated, Answer.Violated)]
    [InlineData(DayBasis.TermAssumed, DayBasis.Stated, Answer.Violated)]
    [InlineData(DayBasis.Attested, DayBasis.Stated, Answer.Undetermined)] // perhaps the one before it went on
    [InlineData(DayBasis.Stated, DayBasis.Attested, Answer.Violated)] // however long it lasted, a new term began
    public void An_attested_beginning_is_only_perhaps_one_more(DayBasis first, DayBasis last, Answer answer)
    {
        var board = ReAppointedIn2026();
        board.Earlier.AddRange([Board.Appointment(8, 1, Stated(new(2018, 1, 1), new(2021, 12, 31))), Board.Appointment(9, 1, new Span(Start, first, new LocalDate(2025, 12, 31), last))]);

        Assert.Equal(answer, board.Find("term-limit").Answer);
    }

    [Fact]
    public void An_attested_end_may_lie_so_far_out_that_the_next_one_touches_it()
    {
        var board = ReAppointedIn2026();
        board.Earlier.AddRange(
            [Board.Appointment(8, 1, new Span(Start, DayBasis.Stated, new LocalDate(2023, 6, 1), DayBasis.Attested)), Board.Appointment(9, 1, Stated(new(2024, 3, 1), new(2025, 12, 31)))]);

        Assert.Equal(Answer.Undetermined, board.Find("term-limit").Answer);
    }

    [Fact]
    public void The_present_appointment_and_those_of_others_are_not_earlier_ones()
    {
        var board = Lasting(Stated(Start, new(2025, 12, 31)));
        board.Earlier.AddRange([Board.Appointment(1, 1, Stated(Start, new(2025, 12, 31))), Board.Appointment(8, 2, Stated(new(2014, 1, 1), Start)), Board.Appointment(9, 2, Stated(new(2018, 1, 1), Start))]);

        Assert.Equal(Answer.Satisfied, board.Find("term-limit").Answer);
    }

    [Fact]
    public void Too_long_and_too_often_are_both_named_and_counted()
    {
        var board = Lasting(Stated(Start, new(2026, 6, 30)));
        board.Earlier.AddRange([Board.Appointment(8, 1, Stated(new(2014, 1, 1), new(2017, 12, 31))), Board.Appointment(9, 1, Stated(new(2018, 1, 1), new(2021, 12, 31)))]);

        var finding = board.Find("term-limit");

        Assert.Equal((Answer.Violated, 2), (finding.Answer, finding.Shortfall));
        Assert.Equal(
            "En udpegning varer højst 4 år, og den samme person kan genudpeges højst 1 gang. Udpeget for mere end 4 år: Test Testesen 1. Genudpeget for mange gange: Test Testesen 1.",
            finding.Message.Da);
    }

    [Fact]
    public void An_open_seat_leaves_it_open() =>
        Assert.EndsWith("1 plads er ledig.", Lasting(Stated(Start, new(2025, 12, 31))).Vacant().Find("term-limit").Message.Da, StringComparison.Ordinal);

    [Fact]
    public void Who_sits_by_office_has_no_term() =>
        Assert.Equal(
            Answer.NotApplicable,
            Demanding().Seat(state => state with { Holder = null, Seat = state.Seat with { ExOfficio = new(Domain.People.OfficeKind.Mayor, "0001") } }).Find("term-limit").Answer);

    [Fact]
    public void Only_the_seats_of_the_groups_that_are_named_are_judged() =>
        Assert.Equal(
            Answer.Satisfied,
            new Board().Demand("term-limit", parameters: [("years", "4"), ("reappointments", "1"), ("seats", "business")]).Held(1, kind: "business").Vacant().Find("term-limit").Answer);

    private static Board ReAppointedIn2026()
    {
        var board = Lasting(Stated(new(2026, 1, 1), new(2029, 12, 31)));
        board.Periods.Clear();
        return board;
    }

    private static LocalDate Iso(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static Span Stated(LocalDate first, LocalDate last) => Board.Span(first, last);

    private static Board Demanding() => new Board().Demand("term-limit", parameters: [("years", "4"), ("reappointments", "1")]);

    private static Board Lasting(Span span) => Demanding().Seat(state => state with { Holder = state.Holder! with { Span = span } });
}
