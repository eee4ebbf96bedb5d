using Appointments.Data;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Tests.Views;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Data;

/// <summary>Questions that are translated once, and the contexts that ask them.</summary>
[StorageTests]
public sealed class StandingQuestionTests
{
    private static readonly CancellationToken Go = CancellationToken.None;

    [Fact]
    public async Task AQuestionTranslatedOnceTakesTheDayTheStateAndTheKeysOfEachTime()
    {
        await using var board = await Board.OpenAsync();
        var question = Questions.At<long, SeatRow>(seat => seat.ForumId);
        var forum = 0L;
        await board.RecordAsync(recording =>
        {
            forum = recording.Add(Forum("skifter"));
            recording.Add(Seat(forum, recording.NewId(), span: Days("2019-01-01", "2021-12-31")));
        });
        var state = (await board.Session.CurrentStateAsync(Go)).Number;

        var asked = Assert.Single(await AskAsync("2020-06-01", state, [forum]));
        Assert.Equal([asked], await AskAsync("2021-12-31", state, [-1, forum]));
        Assert.Empty(await AskAsync("2020-06-01", state, [-1]));
        Assert.Empty(await AskAsync("2020-06-01", state, []));
        Assert.Empty(await AskAsync("2022-01-01", state, [forum]));
        Assert.Empty(await AskAsync("2020-06-01", state - 1, [forum]));

        async Task<IEnumerable<long>> AskAsync(string day, long known, long[] keys) =>
            (await board.Register.Database.Reading.AskAsync(db => question.AskAsync(db, Day(day), known, keys, Go), Go)).Select(row => row.VersionId).Order();
    }

    [Fact]
    public async Task AQuestionThatLooksAtAnythingElseIsRefusedAtOnceAndNotAnsweredWithWhatItSawTheFirstTime()
    {
        await using var board = await Board.OpenAsync();
        var limit = Day("2020-01-01");
        var caught = new Question<long, SeatRow>((db, _, state, ids) => db.Seats.Known(state).Where(seat => seat.FirstDay <= limit && ids.Contains(seat.ForumId)));
        var reckoned = new Question<long, SeatRow>((db, day, state, ids) => db.Seats.At(day.PlusDays(1), state).Where(seat => ids.Contains(seat.ForumId)));

        foreach (var question in new[] { caught, reckoned })
        {
            var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => board.Register.Database.Reading.AskAsync(db => question.AskAsync(db, limit, 1, [board.Forum], Go), Go));
            Assert.Contains("caught", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AFaultLeavesTheNextQuestionAContextThatWorks()
    {
        await using var board = await Board.OpenAsync();
        var reading = board.Register.Database.Reading;
        RegisterContext? faulty = null;

        await Assert.ThrowsAsync<InvalidDataException>(() => reading.AskAsync<int>(
            async db =>
            {
                faulty = db;
                await db.Database.CloseConnectionAsync();
                throw new InvalidDataException();
            },
            Go));

        Assert.True(await reading.AskAsync(db => Task.FromResult(db != faulty), Go));
        Assert.Equal(1, await reading.AskAsync(db => db.JournalHead.CountAsync(Go), Go));
    }

    [Fact]
    public async Task ADatabaseThatCannotBeOpenedKeepsNoPlaceOfTheQuestionsThatFindItAgain()
    {
        var away = true;
        await using var board = await Board.OpenAsync();
        var reading = new ReadingContexts(() => away ? throw new IOException("away") : board.Register.Database.CreateContext(), isGood: _ => true, limit: 2);
        for (var time = 0; time < 5; time++)
            await Assert.ThrowsAsync<IOException>(() => reading.AskAsync(Task.FromResult, Go));

        away = false;

        Assert.Equal(1, await reading.AskAsync(db => db.JournalHead.CountAsync(Go), Go));
    }

    [Fact]
    public async Task WhatIsReleasedIsOpenedAnew()
    {
        await using var board = await Board.OpenAsync();
        var before = await board.Session.CurrentStateAsync(Go);

        board.Register.Database.Release();

        Assert.Equal(before, await board.Session.CurrentStateAsync(Go));
        await board.RecordAsync(recording => recording.Add(Forum("andet")));
        Assert.Equal(before.Number + 1, (await board.Register.Registry.OpenSession().CurrentStateAsync(Go)).Number);
    }
}
