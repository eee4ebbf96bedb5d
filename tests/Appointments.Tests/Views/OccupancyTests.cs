using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>Held, vacant and not stated: what the register knows of a seat on a day.</summary>
[StorageTests]
public sealed class OccupancyTests
{
    [Fact]
    public async Task ASeatOfWhichNothingIsRecordedIsNotStated()
    {
        await using var board = await Board.OpenAsync();

        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-06-01")));
    }

    [Theory]
    [InlineData("2019-12-31", Occupancy.NotStated)]
    [InlineData("2020-01-01", Occupancy.Held)]
    [InlineData("2021-12-31", Occupancy.Held)]
    [InlineData("2022-01-01", Occupancy.NotStated)]
    public async Task FirstAndLastDayAreIncluded(string day, Occupancy occupancy)
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2021-12-31")));

        Assert.Equal(occupancy, (await board.SeatOn(day)).Occupancy);
    }

    [Fact]
    public async Task ATermThatRanOutLeavesTheSeatNotStatedNotVacant()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-06-30")));

        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-07-01")));
    }

    [Fact]
    public async Task AnAppointmentOfOneDayIsHeldOnThatDayOnly()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-05-05", "2020-05-05")));

        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2020-05-04")).Occupancy);
        Assert.Equal(board.Anna, (await board.SeatOn("2020-05-05")).HeldBy);
        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2020-05-06")).Occupancy);
    }

    [Fact]
    public async Task OpenEndsHoldOnEveryDayAndAreNull()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Always));

        foreach (var day in new[] { "0001-01-01", "2020-06-01", "9999-12-31" })
        {
            var seat = await board.SeatOn(day);
            Assert.Equal(board.Anna, seat.HeldBy);
            Assert.Equal(Always, seat.Holder!.Span);
        }
    }

    [Theory]
    [InlineData(AppointmentStatus.Nominated)]
    [InlineData(AppointmentStatus.Recommended)]
    public async Task WhoIsOnlyProposedHoldsNothing(AppointmentStatus status)
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Always, status));

        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-06-01")));
    }

    [Fact]
    public async Task WhoOnlyNotedWasAppointedByAnotherHolds()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Always, AppointmentStatus.Noted));

        Assert.Equal((Occupancy.Held, board.Anna, null), Told(await board.SeatOn("2020-06-01")));
    }

    [Fact]
    public async Task AnAppointmentRecordedBeforeItBeginsIsSeenOnItsDays()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2100-01-01", "2100-12-31")));

        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2099-12-31")).Occupancy);
        Assert.Equal(board.Anna, (await board.SeatOn("2100-01-01")).HeldBy);
    }

    [Fact]
    public async Task WhoLeftBeforeTheTimeLeavesTheSeatVacantFromTheDayAfter()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-06-30"), AppointmentStatus.Ended, "Udtrådt"));

        Assert.Equal((Occupancy.Held, board.Anna, null), Told(await board.SeatOn("2020-06-30")));
        Assert.Equal((Occupancy.Vacant, null, "2020-07-01"), Told(await board.SeatOn("2020-07-01")));
    }

    [Fact]
    public async Task WithoutAFunctionPeriodTheVacancyIsKnownUntilTheCouncilTermEnds()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-06-30"), AppointmentStatus.Ended, "Udtrådt"));

        Assert.Equal(Occupancy.Vacant, (await board.SeatOn("2021-12-31")).Occupancy);
        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2022-01-01")).Occupancy);
    }

    [Fact]
    public async Task WithAFunctionPeriodTheVacancyIsKnownUntilThePeriodEnds()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            LawRow(LawOf("prøve", "2019-01-01", Days("2019-01-01", "2022-03-31"))),
            Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-06-30"), AppointmentStatus.Ended, "Udtrådt"));

        Assert.Equal(Occupancy.Vacant, (await board.SeatOn("2022-03-31")).Occupancy);
        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2022-04-01")).Occupancy);
    }

    [Fact]
    public async Task ASuccessorWhoseTermRanOutEndsWhatIsKnownOfTheVacancy()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-03-31"), AppointmentStatus.Ended, "Udtrådt"),
            Appointment(board.Forum, board.Seat, board.Bent, Days("2020-05-01", "2020-05-31")));

        Assert.Equal((Occupancy.Vacant, null, "2020-04-01"), Told(await board.SeatOn("2020-04-30")));
        Assert.Equal((Occupancy.Held, board.Bent, null), Told(await board.SeatOn("2020-05-01")));
        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-06-01")));
    }

    [Fact]
    public async Task AnEndThatIsOnlyRecordedLaterIsVacantFromItsStateOn()
    {
        await using var board = await Board.OpenAsync();
        var appointed = await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2021-12-31")));
        var ended = await board.RecordAsync(async recording =>
        {
            var standing = await recording.Standing<AppointmentRow>().SingleAsync();
            recording.Supersede(standing);
            recording.Add(Appointment(board.Forum, board.Seat, board.Anna, Days("2020-01-01", "2020-06-30"), AppointmentStatus.Ended, "Udtrådt", standing.FactId));
        });

        Assert.Equal((Occupancy.Held, board.Anna, null), Told(await board.SeatOn("2020-07-01", appointed)));
        Assert.Equal((Occupancy.Vacant, null, "2020-07-01"), Told(await board.SeatOn("2020-07-01", ended)));
    }

    [Fact]
    public async Task ACorrectionIsSeenFromItsStateOnAndTheMistakeBeforeIt()
    {
        await using var board = await Board.OpenAsync();
        var wrong = await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Always));
        var right = await board.RecordAsync(
            async recording =>
            {
                var standing = await recording.Standing<AppointmentRow>().SingleAsync();
                recording.Supersede(standing);
                recording.Add(Appointment(board.Forum, board.Seat, board.Bent, Always, id: standing.FactId));
            },
            EntryKind.Correction);

        Assert.Equal(Occupancy.NotStated, (await board.SeatOn("2020-06-01", wrong - 1)).Occupancy);
        Assert.Equal((board.Anna, wrong), Version(await board.SeatOn("2020-06-01", wrong)));
        Assert.Equal((board.Bent, right), Version(await board.SeatOn("2020-06-01", right)));
        Assert.Equal((board.Bent, right), Version(await board.SeatOn("2020-06-01", right + 1)));

        static (long?, long) Version(SeatState seat) => (seat.HeldBy, seat.Holder!.RecordedIn);
    }

    [Fact]
    public async Task ARecordedVacancyIsVacantWithItsFirstDay()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Vacancy(board.Seat, Days("2020-03-01", "2020-04-30")));

        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-02-29")));
        Assert.Equal((Occupancy.Vacant, null, "2020-03-01"), Told(await board.SeatOn("2020-04-30")));
        Assert.Equal((Occupancy.NotStated, null, null), Told(await board.SeatOn("2020-05-01")));
    }

    [Fact]
    public async Task AVacancyWhoseFirstDayIsAssumedIsVacantSinceAnUnknownDay()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(Vacancy(board.Seat, Days("2020-03-01", "2020-04-30") with { FirstDayBasis = DayBasis.TermAssumed }));

        Assert.Equal((Occupancy.Vacant, null, null), Told(await board.SeatOn("2020-04-30")));
    }

    [Fact]
    public async Task AnExOfficioSeatIsHeldByWhoHoldsTheOfficeOfThatMunicipality()
    {
        await using var board = await Board.OpenAsync();
        var forum = 0L;
        await board.RecordAsync(recording =>
        {
            forum = recording.Add(Forum("borgmestrene"));
            recording.Add(ForumName(forum, "Borgmestrene"));
            recording.Add(Seat(forum, recording.NewId(), "mayor-1", 1, exOfficio: new OfficeRef(OfficeKind.Mayor, "0851")));
            recording.Add(Seat(forum, recording.NewId(), "mayor-2", 2, exOfficio: new OfficeRef(OfficeKind.Mayor, "0860")));
            recording.Add(Seat(forum, recording.NewId(), "region-1", 3, exOfficio: new OfficeRef(OfficeKind.RegionalCouncilChair, null)));
            recording.Add(Office(board.Anna, OfficeKind.Mayor, Days("2018-01-01", "2021-12-31"), "0851"));
            recording.Add(Office(board.Bent, OfficeKind.DeputyMayor, Days("2018-01-01", "2021-12-31"), "0860"));
            recording.Add(Office(board.Carl, OfficeKind.RegionalCouncilChair, Days("2018-01-01", "2021-12-31")));
        });

        var seats = (await board.On("2020-06-01").SeatsAsync([forum], CancellationToken.None))[forum].ToList();

        Assert.Equal(
            [(Occupancy.Held, board.Anna, null), (Occupancy.NotStated, null, null), (Occupancy.Held, board.Carl, null)],
            seats.Select(Told));
        Assert.All(seats, seat => Assert.Null(seat.Holder));
        var after = (await board.On("2022-01-01").SeatsAsync([forum], CancellationToken.None))[forum];
        Assert.All(after, seat => Assert.Equal(Occupancy.NotStated, seat.Occupancy));
        Assert.Equal(forum, Assert.Single((await board.On("2020-06-01").SeatsHeldByAsync([board.Anna, board.Bent], CancellationToken.None))[board.Anna]).Seat.ForumId);
    }

    [Fact]
    public async Task WhoTheForumElectedChairHasThatRoleInTheOwnSeat()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            Appointment(board.Forum, board.Seat, board.Anna, Always),
            Office(board.Anna, OfficeKind.ForumChair, Days("2020-02-01", "2020-02-29"), forum: board.Forum),
            Office(board.Anna, OfficeKind.ForumViceChair, Days("2020-03-01", "2020-03-31"), forum: board.Forum),
            Office(board.Bent, OfficeKind.ForumChair, Days("2020-03-01", "2020-03-31"), forum: board.Forum));

        Assert.Equal(SeatRole.Member, (await board.SeatOn("2020-01-31")).Seat.Role);
        Assert.Equal(SeatRole.Chair, (await board.SeatOn("2020-02-29")).Seat.Role);
        Assert.Equal(SeatRole.ViceChair, (await board.SeatOn("2020-03-01")).Seat.Role);
        var officers = (await board.On("2020-03-01").ForumOfficersAsync([board.Forum], CancellationToken.None))[board.Forum];
        Assert.Equal([(OfficeKind.ForumChair, board.Bent), (OfficeKind.ForumViceChair, board.Anna)], officers.Select(office => (office.Kind, office.PersonId)));
    }

    private static (Occupancy Occupancy, long? HeldBy, string? VacantSince) Told(SeatState seat) =>
        (seat.Occupancy, seat.HeldBy, seat.VacantSince is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null);
}
