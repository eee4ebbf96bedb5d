using Appointments.Data.Commands;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>Of an office with one holder the one who comes ends the one before: on what that end rests, when it is refused, and how it is undone. Everybody is mayor of Aalborg.</summary>
[StorageTests]
public sealed class OfficeSuccessionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task That_a_predecessor_left_the_day_before_is_taken_from_the_successor_and_not_stated()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");

        await MayorAsync(board, 1, "2027-03-01");

        var ended = await OfficeAsync(board, first);
        Assert.Equal((Day("2027-02-28"), DayBasis.TermAssumed), (ended!.Span.LastDay!.Value, ended.Span.LastDayBasis));
        Assert.Contains("Sidste dag er dagen før efterfølgerens første.", ended.Source.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_successor_who_never_was_gives_the_office_back()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");
        var before = await OfficeAsync(board, first);
        var second = await MayorAsync(board, 1, "2027-03-01");

        var retracted = await board.SendAsync(new CorrectOffice(second, new OfficeCorrection { Retracts = true }, null));

        Assert.Equal(before, await OfficeAsync(board, first));
        var told = Assert.Single(retracted.Warnings, warning => warning.Code == "PREDECESSOR_BACK");
        Assert.Equal("Test Testesen 0 (borgmester) har igen hvervet til og med 31. december 2029.", told.Message.Da);
    }

    [Fact]
    public async Task Who_came_after_the_one_who_never_was_still_ends_the_one_before()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");
        var second = await MayorAsync(board, 1, "2027-03-01");
        await MayorAsync(board, 2, "2028-01-01");

        await board.SendAsync(new CorrectOffice(second, new OfficeCorrection { Retracts = true }, null));

        Assert.Equal((Day("2027-12-31"), DayBasis.TermAssumed), Last(await OfficeAsync(board, first)));
    }

    [Fact]
    public async Task A_successor_who_came_later_than_recorded_leaves_no_day_between()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");
        var second = await MayorAsync(board, 1, "2027-03-01");

        await board.SendAsync(new CorrectOffice(second, new OfficeCorrection { FirstDay = Day("2027-05-01") }, null));

        Assert.Equal((Day("2027-04-30"), DayBasis.TermAssumed), Last(await OfficeAsync(board, first)));
    }

    [Fact]
    public async Task An_end_that_was_stated_since_is_left_alone()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");
        var second = await MayorAsync(board, 1, "2027-03-01");
        await board.SendAsync(new EndOffice(first, Day("2027-01-31"), null));

        await board.SendAsync(new CorrectOffice(second, new OfficeCorrection { Retracts = true }, null));

        Assert.Equal((Day("2027-01-31"), DayBasis.Stated), Last(await OfficeAsync(board, first)));
    }

    [Fact]
    public async Task Somebody_for_a_while_in_the_middle_does_not_take_the_rest_away()
    {
        await using var board = await BoardAsync();
        var first = await MayorAsync(board, 0, "2026-01-01");

        var interim = await board.SendAsync(new RecordOffice(Wanted(1, "2027-03-01") with { LastDay = Day("2027-05-31") }, null));

        var refused = Assert.Single(interim.Refusals);
        Assert.Equal("PREDECESSOR_STAYS", refused.Code);
        Assert.Contains("Test Testesen 0 har hvervet til og med 31. december 2029", refused.Message.Da, StringComparison.Ordinal);
        Assert.Equal(Day("2029-12-31"), Last(await OfficeAsync(board, first)).Last);
    }

    /// <summary>The board gets a seat that follows the mayor half a year after the mayor came; the mayor has another seat of it already.</summary>
    [Fact]
    public async Task A_board_whose_seat_follows_the_office_only_later_is_looked_at_too()
    {
        await using var board = await BoardAsync();
        await board.Register.RecordAsync(recording => recording.Add(
            Seat(board.ForumId, recording.NewId(), "mayor-1", 9, exOfficio: new(OfficeKind.Mayor, SmallBoard.Aalborg, null), span: Days("2026-07-01"))));
        await board.AppointAsync(0, 0, Day("2026-01-01"), Day("2026-12-31"));

        var recorded = await board.SendAsync(new RecordOffice(Wanted(0, "2026-01-01"), null));

        Assert.Equal(Day("2026-07-01"), Assert.Single(recorded.Warnings, warning => warning.Code == "SECOND_SEAT").Day);
    }

    private static (LocalDate Last, DayBasis Basis) Last(Office? office) => (office!.Span.LastDay!.Value, office.Span.LastDayBasis);

    private static async Task<SmallBoard> BoardAsync()
    {
        var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        return board;
    }

    private static NewOffice Wanted(int person, string first) => new(SmallBoard.PersonSlug(person), OfficeKind.Mayor, Day(first)) { Municipality = SmallBoard.Aalborg };

    private static async Task<long> MayorAsync(SmallBoard board, int person, string first) => (await board.SendAsync(new RecordOffice(Wanted(person, first), null))).Result!.Value;

    private static async Task<Office?> OfficeAsync(SmallBoard board, long id) => (await board.AskAsync(view => view.OfficesByIdAsync([id], Go)))[0];
}
