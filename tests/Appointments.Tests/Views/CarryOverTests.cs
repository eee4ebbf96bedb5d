using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>Who sits on when the period is over: until the successor's first day, and only where the law says so. The periods: 2018-2021, 2022-2025, 2026-2029.</summary>
[StorageTests]
public sealed class CarryOverTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Theory]
    [InlineData("2021-12-31", Occupancy.Held, false)]
    [InlineData("2022-01-01", Occupancy.Held, true)]
    [InlineData("2023-06-01", Occupancy.Held, true)]
    [InlineData("2025-12-31", Occupancy.Held, true)]
    [InlineData("2026-01-01", Occupancy.NotStated, false)] // another period has passed: nobody knows any more
    public async Task TheHolderSitsOnThroughTheNextPeriod(string day, Occupancy occupancy, bool carriedOver)
    {
        await using var board = await OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Term()));

        var seat = await board.SeatOn(day);

        Assert.Equal((occupancy, carriedOver, occupancy == Occupancy.Held ? board.Anna : (long?)null), (seat.Occupancy, seat.CarriedOver, seat.HeldBy));
    }

    [Fact]
    public async Task UntilTheSuccessorsFirstDay()
    {
        await using var board = await OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Term()), Appointment(board.Forum, board.Seat, board.Bent, Days("2022-04-01", "2025-12-31")));

        Assert.Equal((board.Anna, true), Sits(await board.SeatOn("2022-03-31")));
        Assert.Equal((board.Bent, false), Sits(await board.SeatOn("2022-04-01")));
    }

    [Fact]
    public async Task WhenTheSuccessorHasLeftTheFormerHolderDoesNotComeBack()
    {
        await using var board = await OpenAsync();
        await board.AddAsync(
            Appointment(board.Forum, board.Seat, board.Anna, Term()),
            Appointment(board.Forum, board.Seat, board.Bent, Days("2022-04-01", "2022-12-31"), AppointmentStatus.Ended, "Fraflyttet"));

        Assert.Equal(Occupancy.Vacant, (await board.SeatOn("2023-06-01")).Occupancy);
    }

    [Fact]
    public async Task WithoutTheDemandTheSeatIsNotStated()
    {
        await using var board = await OpenAsync(demanded: false);
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Term()));

        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2022-01-01")).Occupancy);
    }

    [Theory]
    [InlineData("2018-01-01", DayBasis.Attested, "2021-12-31", null, "what a paper merely shows")]
    [InlineData("2018-01-01", DayBasis.Stated, "2021-06-30", "Fraflyttet", "who left before the time")]
    [InlineData("2018-01-01", DayBasis.Stated, "2021-06-30", null, "who was appointed for less than the period")]
    public async Task NotEverybodySitsOn(string first, DayBasis basis, string last, string? endReason, string who)
    {
        await using var board = await OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, new Span(Day(first), basis, Day(last), DayBasis.Stated), endReason is null ? AppointmentStatus.Appointed : AppointmentStatus.Ended, endReason));

        Assert.False((await board.SeatOn("2022-01-01")).CarriedOver, who);
    }

    [Fact]
    public async Task AVacancyThatIsRecordedEndsIt()
    {
        await using var board = await OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Term()), Vacancy(board.Seat, Days("2022-02-01")));

        Assert.Equal((board.Anna, true), Sits(await board.SeatOn("2022-01-31")));
        Assert.Equal(Occupancy.Vacant, (await board.SeatOn("2022-02-01")).Occupancy);
    }

    [Fact]
    public async Task WhoHasGotAnotherSeatOfTheForumDoesNotSitOn()
    {
        await using var board = await OpenAsync();
        var other = 0L;
        await board.RecordAsync(recording =>
        {
            other = recording.NewId();
            recording.Add(Seat(board.Forum, other, "political-2", 2));
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Term()));
            recording.Add(Appointment(board.Forum, other, board.Anna, Days("2022-03-01", "2025-12-31")));
        });

        Assert.Equal([(board.Seat, true)], (await SeatsAsync("2022-02-28")).Select(seat => (seat.Seat.Id, seat.CarriedOver)));
        Assert.Equal([(other, false)], (await SeatsAsync("2022-03-01")).Select(seat => (seat.Seat.Id, seat.CarriedOver)));

        async Task<IEnumerable<SeatState>> SeatsAsync(string day) => (await board.On(day).SeatsHeldByAsync([board.Anna], Go))[board.Anna];
    }

    [Fact]
    public async Task TheCheckCountsWhoSitsOnAndFindsNoFaultWithTheDays()
    {
        await using var board = await OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Term()));
        var view = board.On("2022-01-01");

        var found = (await view.CompositionAsync([.. (await view.ForaByIdAsync([board.Forum], Go)).OfType<Forum>()], Go))[0]!;

        Assert.Equal(0, found.OpenSeats);
        Assert.Equal(Answer.Satisfied, found.Findings.Single(finding => finding.Rule == "function-period").Answer);
        var carried = found.Findings.Single(finding => finding.Rule == "carry-over");
        Assert.Equal((Answer.Satisfied, "Perioden er udløbet, og Anna Prøve sidder videre, til efterfølgeren tiltræder."), (carried.Answer, carried.Message.Da));
        Assert.Equal([board.Anna], carried.PersonIds);
    }

    private static (long?, bool) Sits(SeatState seat) => (seat.HeldBy, seat.CarriedOver);

    private static Span Term() => Days("2018-01-01", "2021-12-31");

    private static async Task<Board> OpenAsync(bool demanded = true)
    {
        var board = await Board.OpenAsync();
        var law = LawOf("prøve", "2018-01-01", Days("2018-01-01", "2021-12-31"), Days("2022-01-01", "2025-12-31"), Days("2026-01-01", "2029-12-31"));
        await board.AddAsync(LawRow(demanded ? law with { Demands = [Demand("carry-over")] } : law));
        return board;
    }
}
