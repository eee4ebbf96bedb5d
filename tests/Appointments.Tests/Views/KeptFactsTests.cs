using Appointments.Data.Views;
using Appointments.Tests.Data;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Views;

/// <summary>What a program has read of the newest state it does not ask for again, and never shows for another.</summary>
[StorageTests]
public sealed class KeptFactsTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task ANewStateShowsWhatItBringsAndAnOldOneWhatWasKnownThen()
    {
        await using var board = await Board.OpenAsync();
        var before = board.State;
        Assert.Null(await NameAsync(before));

        await board.RecordAsync(recording => Board.AddPerson(recording, "Dora Prøve"));

        Assert.Equal("Dora Prøve", await NameAsync(board.State));
        Assert.Null(await NameAsync(before));
        Assert.Equal("Dora Prøve", await NameAsync(board.State));

        async Task<string?> NameAsync(long state) => (await board.Register.Registry.OpenSession().AsOf(Day("2020-06-01"), state).FindPersonsAsync(["dora-proeve"], Go))[0]?.Name;
    }

    [Fact]
    public async Task WhatWasReadOfTheNewestStateIsNotAskedForAgainByAnotherSession()
    {
        await using var board = await Board.OpenAsync();
        await AskAsync(board.State);

        Assert.Equal(0, await AskAsync(board.State));
        Assert.NotEqual(0, await AskAsync(board.State - 1));
        Assert.NotEqual(0, await AskAsync(board.State - 1));

        async Task<int> AskAsync(long state)
        {
            var session = board.Register.Registry.OpenSession();
            var view = session.AsOf(Day("2020-06-01"), state);
            await view.PersonsByIdAsync([board.Anna, board.Bent, -1], Go);
            await view.ForaByIdAsync([board.Forum], Go);
            return session.StatementCount;
        }
    }

    [Fact]
    public void FactsAreKeptForOneStateAndNoMoreThanThereIsRoomFor()
    {
        var (question, common) = (new object(), new KeptFacts(common: null));
        common.Add<string>(question, 7, "a", ["of 7"]);
        common.Add<string>(question, 6, "a", ["of 6"]);
        Assert.Equal(["of 7"], common.Find<string>(question, 7, "a"));
        Assert.Null(common.Find<string>(question, 6, "a"));
        Assert.Null(common.Find<string>(new object(), 7, "a"));

        // An entry in the making keeps to itself what it learns.
        var own = new KeptFacts(common);
        own.Add<string>(question, 8, "a", ["of 8"]);
        Assert.Equal(["of 8"], own.Find<string>(question, 8, "a"));
        Assert.Equal(["of 7"], own.Find<string>(question, 7, "a"));
        Assert.Null(common.Find<string>(question, 8, "a"));

        for (var key = 0; key < 100_000; key++)
            common.Add<string>(question, 7, key, []);
        Assert.Null(common.Find<string>(question, 7, "a"));
        Assert.Empty(common.Find<string>(question, 7, 99_999)!);
    }
}
