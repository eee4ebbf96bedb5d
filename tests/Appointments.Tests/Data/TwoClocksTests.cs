using Appointments.Data.Rows;
using Common;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>The one predicate of the two clocks, against histories by chance and a list in memory that is filtered by eye.</summary>
[StorageTests]
public sealed class TwoClocksTests
{
    private const int Days = 6;

    private static readonly LocalDate Origin = new(2022, 4, 1);

    [Fact]
    public async Task BothBoundsOfTheDaysAreIncluded()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var result = await register.RecordAsync(recording => recording.Add(Setting(1, new Stretch(1, 2))));
        await using var context = register.Read();

        var days = new List<int>();
        for (var day = 0; day < Days; day++)
        {
            if (await context.ForumSettings.At(Origin.PlusDays(day), result.Number).AnyAsync()) days.Add(day);
        }

        Assert.Equal([1, 2], days);
    }

    [Fact]
    public async Task AFactIsKnownFromItsEntryUntilTheEntryThatSupersedesIt()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(_ => { });
        await register.RecordAsync(recording => recording.Add(Setting(1, new Stretch(null, null))));
        await register.RecordAsync(_ => { });
        await register.RecordAsync(async recording => recording.Supersede(await recording.Standing<ForumSettingRow>().SingleAsync()));
        await using var context = register.Read();

        var states = new List<long>();
        for (var state = 0L; state <= 5; state++)
        {
            if (await context.ForumSettings.Known(state).AnyAsync()) states.Add(state);
        }

        Assert.Equal([2L, 3L], states);
    }

    [Fact]
    public async Task EveryDayOfEveryStateIsWhatAListInMemorySays()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var forum = 0L;
        Prop.ForAll(Histories, history => HoldsAsync(register, ++forum, history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Effort.Times(40)));
    }

    /// <summary>An entry: the days of the facts it adds, and which of the standing facts it supersedes (by turns around them), each by a fact of other days or by nothing.</summary>
    private sealed record Entry(Stretch[] Added, (int Which, Stretch? By)[] Superseded);

    /// <summary>Days counted from <see cref="Origin"/>; null is an open end.</summary>
    private sealed record Stretch(int? First, int? Last);

    private sealed record Known(Stretch Stretch, long VersionId, long FactId, long RecordedIn)
    {
        public long SupersededIn { get; set; } = long.MaxValue;
    }

    private static Arbitrary<Entry[]> Histories
    {
        get
        {
            var day = Gen.Choose(0, Days - 1);
            var closed = day.SelectMany(first => Gen.Choose(first, Days - 1).Select(last => new Stretch(first, last)));
            var stretch = Gen.OneOf(closed, day.Select(first => new Stretch(first, null)), day.Select(last => new Stretch(null, last)), Gen.Constant(new Stretch(null, null)));
            var supersession = Gen.Choose(0, 20).SelectMany(which => Gen.OneOf(stretch.Select(by => (Stretch?)by), Gen.Constant((Stretch?)null)).Select(by => (which, by)));
            var entry = stretch.ArrayOf().Resize(3).SelectMany(added => supersession.ArrayOf().Resize(2).Select(superseded => new Entry(added, superseded)));
            return entry.ArrayOf().Resize(5).ToArbitrary();
        }
    }

    private static async Task<bool> HoldsAsync(TemporaryRegister register, long forum, Entry[] history)
    {
        var oracle = new List<Known>();
        var before = await StateAsync(register);
        foreach (var entry in history) await RecordAsync(register, forum, entry, oracle);
        var after = await StateAsync(register);
        await using var context = register.Read();
        for (var state = before; state <= after; state++)
        {
            for (var day = -1; day <= Days; day++)
            {
                var asked = Origin.PlusDays(day);
                var answered = await context.ForumSettings.Where(setting => setting.ForumId == forum).At(asked, state).Select(setting => setting.VersionId).Order().ToListAsync();
                if (!answered.SequenceEqual(oracle.Where(fact => Holds(fact, day, state)).Select(fact => fact.VersionId).Order())) return false;
            }

            var known = await context.ForumSettings.Where(setting => setting.ForumId == forum).Known(state).Select(setting => setting.VersionId).Order().ToListAsync();
            if (!known.SequenceEqual(oracle.Where(fact => IsKnown(fact, state)).Select(fact => fact.VersionId).Order())) return false;
        }

        return true;
    }

    private static async Task RecordAsync(TemporaryRegister register, long forum, Entry entry, List<Known> oracle)
    {
        var added = new List<(ForumSettingRow Row, Stretch Stretch)>();
        await register.RecordAsync(async recording =>
        {
            var standing = await recording.Standing<ForumSettingRow>().Where(setting => setting.ForumId == forum).OrderBy(setting => setting.VersionId).ToListAsync();
            foreach (var (which, by) in entry.Superseded.Take(standing.Count))
            {
                var old = standing[which % standing.Count];
                standing.Remove(old);
                recording.Supersede(old);
                oracle.Single(fact => fact.VersionId == old.VersionId).SupersededIn = recording.Number;
                if (by is not null) added.Add((Setting(forum, by, old.FactId), by));
            }

            added.AddRange(entry.Added.Select(stretch => (Setting(forum, stretch), stretch)));
            foreach (var (row, _) in added) recording.Add(row);
        });
        oracle.AddRange(added.Select(pair => new Known(pair.Stretch, pair.Row.VersionId, pair.Row.FactId, pair.Row.RecordedIn)));
    }

    private static bool Holds(Known fact, int day, long state) =>
        IsKnown(fact, state) && (fact.Stretch.First is null || fact.Stretch.First <= day) && (fact.Stretch.Last is null || day <= fact.Stretch.Last);

    private static bool IsKnown(Known fact, long state) => fact.RecordedIn <= state && state < fact.SupersededIn;

    private static ForumSettingRow Setting(long forum, Stretch stretch, long fact = 0) => new()
    {
        FactId = fact, ForumId = forum, Name = "maxPerMunicipality", Value = "1",
        FirstDay = stretch.First is { } first ? Origin.PlusDays(first) : OpenEnd.FirstDay,
        LastDay = stretch.Last is { } last ? Origin.PlusDays(last) : OpenEnd.LastDay,
    };

    private static async Task<long> StateAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        return (await context.JournalHead.SingleAsync()).Number;
    }
}
