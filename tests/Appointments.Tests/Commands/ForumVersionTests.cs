using Appointments.Data.Rows;
using Appointments.Tests.Data;
using Appointments.Tests.Journal;
using Microsoft.EntityFrameworkCore;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Commands;

/// <summary>What moves the version of a forum, by which two who change it at once are told of each other.</summary>
[StorageTests]
public sealed class ForumVersionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task The_law_of_its_kind_moves_the_version_also_where_no_seat_changes()
    {
        await using var board = await SmallBoard.OpenAsync();
        var seen = (await board.AskAsync(view => view.VersionsAsync([board.ForumId], Go)))[0];

        var changed = await board.Register.RecordAsync(async recording =>
        {
            var standing = await recording.Standing<LawDocumentRow>().SingleAsync();
            var law = LawRow(LawOf("prøve", "2019-01-01"));
            law.FactId = standing.FactId;
            recording.Supersede(standing);
            recording.Add(law);
        });

        Assert.Equal(changed.Number, (await board.AskAsync(view => view.VersionsAsync([board.ForumId], Go)))[0]);
        Assert.Equal([changed.Number], (await board.AskAsync(view => view.EntriesOfForumAsync(board.ForumId, seen, Go))).Select(entry => entry.Number));
    }

    [Fact]
    public async Task The_law_of_another_kind_does_not()
    {
        await using var board = await SmallBoard.OpenAsync();
        var seen = (await board.AskAsync(view => view.VersionsAsync([board.ForumId], Go)))[0];

        await board.Register.RecordAsync(recording => recording.Add(LawRow(LawOf("en-anden", "2019-01-01"))));

        Assert.Equal(seen, (await board.AskAsync(view => view.VersionsAsync([board.ForumId], Go)))[0]);
    }
}
