using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Views;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>States and versions of the register, and the days on which a board changes.</summary>
[StorageTests]
public sealed class VersionAndChangeDayTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task AVersionMovesWithTheForumsOwnFactsAndStaysWithOthers()
    {
        await using var board = await Board.OpenAsync();
        var founded = board.State;
        var other = 0L;
        var elsewhere = await board.RecordAsync(recording => other = recording.Add(Forum("andet")));
        Assert.Equal([founded, elsewhere, 0], await board.On("2020-06-01").VersionsAsync([board.Forum, other, -1], Go));

        foreach (var row in new FactRow[]
        {
            Appointment(board.Forum, board.Seat, board.Anna, Days("2030-01-01")),
            Vacancy(board.Seat, Days("2020-01-01")),
            Deputy(board.Seat, 1, board.Bent),
            Office(board.Anna, OfficeKind.ForumChair, Always, forum: board.Forum),
            Meeting("prøveråd", "2020-01-01"),
            ForumName(board.Forum, "Nyt navn", Days("2031-01-01")),
        })
        {
            var number = await board.AddAsync(row);
            Assert.Equal([number, elsewhere], await board.On("2020-06-01").VersionsAsync([board.Forum, other], Go));
            Assert.Equal([founded], await board.On("2020-06-01", founded).VersionsAsync([board.Forum], Go));
        }

        var withdrawn = await board.RecordAsync(async recording => recording.Supersede(await recording.Standing<VacancyRow>().SingleAsync(Go)), EntryKind.Correction);
        Assert.Equal([withdrawn], await board.On("2020-06-01").VersionsAsync([board.Forum], Go));
    }

    [Fact]
    public async Task ChangeDaysAreFirstDaysAndDaysAfterLastDaysFromTheFirstCoveredDayOn()
    {
        await using var board = await Board.OpenAsync();
        await board.AddAsync(
            LawRow(LawOf("prøve", "2019-01-01", Days("2019-01-01", "2022-03-31"))),
            Appointment(board.Forum, board.Seat, board.Anna, Days("2018-01-01", "2020-06-30")),
            Appointment(board.Forum, board.Seat, board.Bent, Days("2020-07-01")),
            Vacancy(board.Seat, Days("2020-07-01", "2020-07-01")));

        var days = (await board.On("2020-06-01").ChangeDaysAsync([board.Forum], Go))[board.Forum];

        Assert.Equal(["2019-01-01", "2020-07-01", "2020-07-02", "2022-04-01"], days.Select(day => Iso(day)));
    }

    [Fact]
    public async Task TheChangesOfAnExOfficioBoardAreThoseOfItsOffices()
    {
        await using var board = await Board.OpenAsync();
        var forum = 0L;
        await board.RecordAsync(recording =>
        {
            forum = recording.Add(Forum("borgmestrene"));
            recording.Add(Seat(forum, recording.NewId(), exOfficio: new OfficeRef(OfficeKind.Mayor, "0851")));
            recording.Add(Seat(forum, recording.NewId(), exOfficio: new OfficeRef(OfficeKind.RegionalCouncilChair, null)));
            recording.Add(Office(board.Anna, OfficeKind.Mayor, Days("2018-01-01", "2021-12-31"), "0851"));
            recording.Add(Office(board.Bent, OfficeKind.RegionalCouncilChair, Days("2018-06-01")));
            recording.Add(Office(board.Bent, OfficeKind.Mayor, Days("2018-02-02"), "0860"));
        });

        Assert.Equal(["2018-01-01", "2018-06-01", "2022-01-01"], (await board.On("2020-06-01").ChangeDaysAsync([forum], Go))[forum].Select(day => Iso(day)));
    }

    [Fact]
    public async Task TheLastDayWithFactsIsTheNewestThatAPaperTellsOf()
    {
        await using var board = await Board.OpenAsync();
        Assert.Null(await board.On("2020-06-01").LastDayWithFactsAsync(Go));

        await board.AddAsync(Appointment(board.Forum, board.Seat, board.Anna, Days("2022-04-01", "2026-03-31")));
        Assert.Equal("2022-04-01", Iso(await board.On("2020-06-01").LastDayWithFactsAsync(Go)));

        await board.AddAsync(Office(board.Anna, OfficeKind.Mayor, new Span(Day("2026-01-01"), DayBasis.TermAssumed, Day("2029-12-31"), DayBasis.TermAssumed), "0851"));
        Assert.Equal("2022-04-01", Iso(await board.On("2020-06-01").LastDayWithFactsAsync(Go)));

        var before = board.State;
        await board.AddAsync(Meeting("prøveråd", "2025-10-24"));
        Assert.Equal("2025-10-24", Iso(await board.On("2020-06-01").LastDayWithFactsAsync(Go)));
        Assert.Equal("2022-04-01", Iso(await board.On("2020-06-01", before).LastDayWithFactsAsync(Go)));
    }

    [Fact]
    public async Task AStateIsTheLastEntryAtOrBeforeTheInstant()
    {
        await using var board = await Board.OpenAsync();
        var firstAt = board.Register.Clock.Now;
        board.Register.Clock.Now = firstAt + Duration.FromHours(1);
        var second = await board.AddAsync(Person("en-til"));

        Assert.Null(await board.Session.StateAtAsync(firstAt - Duration.FromTicks(1), Go));
        Assert.Equal(new RegisterState(second - 1, firstAt), await board.Session.StateAtAsync(firstAt, Go));
        Assert.Equal(second - 1, (await board.Session.StateAtAsync(board.Register.Clock.Now - Duration.FromTicks(1), Go))!.Number);
        Assert.Equal(second, (await board.Session.StateAtAsync(board.Register.Clock.Now + Duration.FromDays(1), Go))!.Number);
        Assert.Equal(new RegisterState(second, board.Register.Clock.Now), await board.Session.CurrentStateAsync(Go));
        Assert.Equal([board.Register.Clock.Now, null, firstAt], await board.On("2020-06-01").RecordedAtAsync([second, second + 1, second - 1], Go));
        Assert.Equal([null], await board.On("2020-06-01", second - 1).RecordedAtAsync([second], Go));
    }

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
