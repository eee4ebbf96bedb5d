using Appointments.Data.Commands;
using Appointments.Data.Verification;
using Appointments.Domain.People;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>What two persons both say is said once of the one they become, what they say differently is told, and what would give an office two holders is refused.</summary>
[StorageTests]
public sealed class MergeTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task The_same_party_on_the_same_days_is_kept_once_and_both_have_it_again_after()
    {
        await using var board = await BoardAsync();
        await PartyAsync(board, 0, "A");
        await PartyAsync(board, 1, "A");

        Assert.Empty((await board.SendAsync(Merge())).Warnings);
        Assert.Equal(["A of 0"], await BothAsync(board));

        await board.SendAsync(Unmerge());
        Assert.Equal(["A of 0", "A of 1"], await BothAsync(board));
        Assert.Empty((await new RegisterVerifier(board.Register.Database).VerifyAsync(exported: null, Go)).Findings);
    }

    [Fact]
    public async Task Two_parties_on_one_day_are_told_and_that_of_the_person_who_stays_is_kept()
    {
        await using var board = await BoardAsync();
        await PartyAsync(board, 0, "A");
        await PartyAsync(board, 1, "B");

        var warning = Assert.Single((await board.SendAsync(Merge())).Warnings);

        Assert.Equal(("PARTY_DIFFERS", Day("2026-01-01")), (warning.Code, warning.Day));
        Assert.Equal(["A of 0"], await BothAsync(board));
        await board.SendAsync(Unmerge());
        Assert.Equal(["A of 0", "B of 1"], await BothAsync(board));
    }

    [Fact]
    public async Task Parties_of_different_terms_are_both_kept()
    {
        await using var board = await BoardAsync();
        await PartyAsync(board, 0, "A");
        await PartyAsync(board, 1, "B", "2022-01-01");

        Assert.Empty((await board.SendAsync(Merge())).Warnings);

        Assert.Equal(["B", "A"], [.. await PartiesAsync(board, 0, "2022-06-01"), .. await PartiesAsync(board, 0)]);
    }

    [Fact]
    public async Task The_same_line_of_an_attendance_list_is_kept_once_and_another_is_told()
    {
        await using var board = await BoardAsync();
        var same = await MeetingAsync(board, "2020-05-01", Line(0, "T. Testesen"), Line(1, "T. Testesen"));
        var other = await MeetingAsync(board, "2020-06-01", Line(0, "T. Testesen"), Line(1, "Test T."));

        var warning = Assert.Single((await board.SendAsync(Merge())).Warnings);

        Assert.Equal(("ATTENDANCE_TWICE", Day("2020-06-01")), (warning.Code, warning.Day));
        Assert.Equal([1, 2], await LinesAsync(board, same, other));
        await board.SendAsync(Unmerge());
        Assert.Equal([2, 2], await LinesAsync(board, same, other));
    }

    /// <summary>Both were recorded as mayor of the same days, and the merge kept that once. Since then somebody has followed: what was left out cannot simply come back.</summary>
    [Fact]
    public async Task An_office_of_one_holder_that_somebody_else_has_by_now_does_not_come_back()
    {
        await using var board = await BoardAsync();
        await board.Register.RecordAsync(recording =>
        {
            foreach (var person in new[] { 0, 1 })
                recording.Add(Office(board.PersonId(person), OfficeKind.Mayor, Days("2026-01-01", "2029-12-31"), SmallBoard.Aalborg));
        });
        await board.SendAsync(Merge());
        var next = (await board.SendAsync(new RecordOffice(new NewOffice(SmallBoard.PersonSlug(2), OfficeKind.Mayor, Day("2027-01-01")) { Municipality = SmallBoard.Aalborg }, null))).Result;
        Assert.NotNull(next);

        var refused = Assert.Single((await board.SendAsync(Unmerge())).Refusals);

        Assert.Equal(("OFFICE_TAKEN", "from"), (refused.Code, refused.Field));
    }

    private static MergePersons Merge() => new(SmallBoard.PersonSlug(1), SmallBoard.PersonSlug(0), null);

    private static UnmergePersons Unmerge() => new(SmallBoard.PersonSlug(1), null);

    private static NewAttendance Line(int person, string printed) => new(SmallBoard.PersonSlug(person), printed, "A", SmallBoard.Aalborg, Present: true);

    private static async Task<SmallBoard> BoardAsync()
    {
        var board = await SmallBoard.OpenAsync();
        await board.AddPlacesAsync();
        return board;
    }

    private static Task PartyAsync(SmallBoard board, int person, string letter, string first = "2026-01-01") =>
        board.SendAsync(new RecordParty(SmallBoard.PersonSlug(person), letter, SmallBoard.Aalborg, Day(first), null, null, null));

    private static async Task<IEnumerable<string>> BothAsync(SmallBoard board) =>
        [.. (await PartiesAsync(board, 0)).Select(letter => $"{letter} of 0"), .. (await PartiesAsync(board, 1)).Select(letter => $"{letter} of 1")];

    private static async Task<string[]> PartiesAsync(SmallBoard board, int person, string day = "2026-06-01")
    {
        var session = board.Register.Registry.OpenSession();
        var view = session.AsOf(Day(day), (await session.CurrentStateAsync(Go)).Number);
        return [.. (await view.PartiesOfAsync([board.PersonId(person)], Go))[board.PersonId(person)].Select(party => party.Letter)];
    }

    private static async Task<long> MeetingAsync(SmallBoard board, string day, params NewAttendance[] lines) =>
        (await board.SendAsync(new RegisterMeeting(new MeetingRef(null, SmallBoard.Slug, Day(day)), lines, null, null))).Result!.Value;

    private static async Task<IEnumerable<int>> LinesAsync(SmallBoard board, params long[] meetings)
    {
        var lines = await board.AskAsync(view => view.AttendanceAsync(meetings, Go));
        return meetings.Select(meeting => lines[meeting].Count());
    }
}
