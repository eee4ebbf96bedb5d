using System.Data.Common;
using System.Text;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>The door in: one transaction, gapless numbers, nothing left of what fails.</summary>
[StorageTests]
public sealed class RecordingTests
{
    [Fact]
    public async Task AnEntryIsWrittenWithItsFactsAndMovesTheHead()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        register.Clock.Now = Instant.FromUnixTimeTicks(7_000);

        var result = await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));

        Assert.Equal((1, Instant.FromUnixTimeTicks(7_000), true), (result.Number, result.At, result.Recorded));
        await using var context = register.Read();
        var person = await context.Persons.SingleAsync();
        Assert.Equal((1, 2, 1, long.MaxValue), (person.VersionId, person.FactId, person.RecordedIn, person.SupersededIn));
        var entry = await context.Journal.SingleAsync();
        Assert.Equal("""{"command":"test","input":{"a":"æøå","z":1}}""", Encoding.UTF8.GetString(entry.Command));
        Assert.Equal(
            """{"erased":[],"inserted":{"persons":[{"FactId":2,"FirstDay":"0001-01-01","FirstDayBasis":"Open","LastDay":"9999-12-31","LastDayBasis":"Open","Mark":"Printed","Slug":"test-testesen","SourcePaper":"","VersionId":1}]},"nextId":3,"superseded":{}}""",
            Encoding.UTF8.GetString(entry.Facts));
        var head = await context.JournalHead.SingleAsync();
        Assert.Equal((1, entry.At, 3), (head.Number, head.At, head.NextId));
        Assert.Equal(entry.Hash, head.Hash);
        Assert.Equal(EntryHash.Of(new byte[32], 1, 7_000, "Test Testesen", "Change", "Prøve", entry.Command, entry.Facts), entry.Hash);
    }

    [Fact]
    public async Task EightWritersAtOnceGetNumbersWithoutGapsAndAWholeChain()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var own = new List<long>();
            for (var turn = 0; turn < 10; turn++)
                own.Add((await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = $"test-{writer}-{turn}" }))).Number);
            return own;
        })));

        Assert.Equal(Enumerable.Range(1, 80).Select(number => (long)number), numbers.SelectMany(own => own).Order());
        Assert.All(numbers, own => Assert.Equal(own.Order(), own));
        var report = await new RegisterVerifier(register.Database).VerifyAsync(null, CancellationToken.None);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task ACommandThatFailsLeavesNothingAndItsNumberIsNotUsedUp()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));
        var before = await HeadAsync(register);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => register.RecordAsync(async recording =>
        {
            recording.Add(new GenderRow { PersonId = 2, GenderDigest = recording.Seal("X") });
            recording.Supersede(await recording.Standing<PersonRow>().SingleAsync());
            throw new TimeZoneNotFoundException();
        }));

        Assert.Equal(before, await HeadAsync(register));
        await using var context = register.Read();
        Assert.Equal((0, 0, 1), (await context.Genders.CountAsync(), await context.SealedValues.CountAsync(), await context.Journal.CountAsync()));
        Assert.Equal(2, (await register.RecordAsync(_ => { })).Number);
    }

    [Fact]
    public async Task ADatabaseThatRefusesARowLeavesNothing()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));

        await Assert.ThrowsAnyAsync<DbException>(() => register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" })));

        await using var context = register.Read();
        Assert.Equal((1, 1), (await context.Persons.CountAsync(), await context.Journal.CountAsync()));
    }

    [Fact]
    public async Task AClockThatStandsStillOrRunsBackStillGivesLaterInstants()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        register.Clock.Now = Instant.FromUnixTimeTicks(1_000);
        var first = await register.RecordAsync(_ => { });
        var second = await register.RecordAsync(_ => { });
        register.Clock.Now = Instant.FromUnixTimeTicks(10);
        var third = await register.RecordAsync(_ => { });

        Assert.Equal([1_000L, 1_001L, 1_002L], new[] { first, second, third }.Select(result => result.At.ToUnixTimeTicks()));
    }

    [Fact]
    public async Task APartOfATickIsCutOffSoThatTheStoredInstantIsTheHashedOne()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        register.Clock.Now = Instant.FromUnixTimeTicks(1_000).PlusNanoseconds(99);

        Assert.Equal(1_000, (await register.RecordAsync(_ => { })).At.ToUnixTimeTicks());
        await using var context = register.Read();
        Assert.Equal(Instant.FromUnixTimeTicks(1_000), (await context.Journal.SingleAsync()).At);
    }

    [Fact]
    public async Task ANewVersionKeepsTheFactAndTheOldOneStaysAsItWas()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        long fact = 0;
        await register.RecordAsync(recording => fact = recording.Add(new ForumSettingRow { ForumId = 1, Name = "maxPerMunicipality", Value = "2" }));

        await register.RecordAsync(async recording =>
        {
            recording.Supersede(await recording.Standing<ForumSettingRow>().SingleAsync());
            recording.Add(new ForumSettingRow { FactId = fact, ForumId = 1, Name = "maxPerMunicipality", Value = "3" });
        });

        await using var context = register.Read();
        var versions = await context.ForumSettings.OrderBy(setting => setting.RecordedIn).ToListAsync();
        Assert.Equal([(fact, "2", 1L, 2L), (fact, "3", 2L, OpenEnd.Number)], versions.Select(setting => (setting.FactId, setting.Value, setting.RecordedIn, setting.SupersededIn)));
    }

    [Fact]
    public async Task AVersionThatDoesNotStandCannotBeSuperseded()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording => recording.Add(new CouncilListRow { MunicipalityCode = "0851" }));
        await register.RecordAsync(async recording => recording.Supersede(await recording.Standing<CouncilListRow>().SingleAsync()));

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => register.RecordAsync(async recording =>
            recording.Supersede(await recording.Context.CouncilLists.SingleAsync())));

        Assert.Equal("CouncilListRow 1 does not stand, so it cannot be superseded. (Parameter 'row')", fault.Message);
    }

    [Fact]
    public async Task ALastDayBeforeTheFirstIsRefused()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => register.RecordAsync(recording =>
            recording.Add(new CouncilListRow { MunicipalityCode = "0851", FirstDay = new(2022, 4, 2), LastDay = new(2022, 4, 1) })));

        Assert.Equal("The last day 2022-04-01 lies before the first day 2022-04-02. (Parameter 'row')", fault.Message);
    }

    [Fact]
    public async Task ATextLongerThanItsColumnIsRefusedThoughSqliteWouldTakeIt()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => register.RecordAsync(recording => recording.Add(new CouncilListRow { MunicipalityCode = "08510" })));

        Assert.Equal("CouncilListRow.MunicipalityCode holds at most 4 characters, not 5: «08510». (Parameter 'row')", fault.Message);
    }

    [Fact]
    public async Task AReasonLongerThanTheJournalHoldsIsRefused()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => register.Registry.RecordAsync(
            new Appointments.Data.Law.ImportLaw(ImportLawTests.Law()), Actor.System, new string('x', 2001), CancellationToken.None));

        Assert.StartsWith("JournalRow.Reason holds at most 2000 characters, not 2001: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyAnErasureErases()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => register.RecordAsync(recording => recording.Erase(recording.Seal("X"))));

        Assert.Equal("An entry of kind Change cannot erase; make it an Erasure.", fault.Message);
    }

    [Fact]
    public async Task AnImportThatFindsNothingNewLeavesNoEntry()
    {
        await using var register = await TemporaryRegister.OpenAsync();
        var first = await register.RecordAsync(recording => recording.Add(new PersonRow { Slug = "test-testesen" }));

        var second = await register.RecordAsync(_ => { }, EntryKind.Import);

        Assert.Equal(new RecordResult(first.Number, first.At, Recorded: false), second);
    }

    [Fact]
    public async Task TwentyThousandFactsAreOneEntry()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        await register.RecordAsync(recording =>
        {
            for (var person = 0; person < 20_000; person++) recording.Add(new PersonRow { Slug = $"test-{person}" });
        }, EntryKind.Import);

        var report = await new RegisterVerifier(register.Database).VerifyAsync(null, CancellationToken.None);
        Assert.Equal((1, 20_000, true), (report.Entries, report.Facts, report.IsWhole));
    }

    private static async Task<(long Number, Instant At, string Hash, long NextId)> HeadAsync(TemporaryRegister register)
    {
        await using var context = register.Read();
        var head = await context.JournalHead.SingleAsync();
        return (head.Number, head.At, Convert.ToHexStringLower(head.Hash), head.NextId);
    }
}
