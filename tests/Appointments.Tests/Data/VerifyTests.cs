using System.Text;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Data;

/// <summary>A register is whole, or the verification says where it is not.</summary>
[StorageTests]
public sealed class VerifyTests
{
    private static readonly Dictionary<string, (string Column, Func<object, object> Changed)> EntryChanges = new(StringComparer.Ordinal)
    {
        ["another number"] = ("Number", _ => 5L),
        ["a tick later"] = ("At", old => (long)old + 1),
        ["another actor"] = ("Actor", _ => "Prøve Prøvesen"),
        ["another kind"] = ("Kind", _ => "Correction"),
        ["a small letter for a capital"] = ("Reason", _ => "prøve"),
        ["another command"] = ("Command", old => Replaced(old, "test", "tesu")),
        ["another municipality"] = ("Facts", old => Replaced(old, "0851", "0852")),
        ["no facts at all"] = ("Facts", _ => Encoding.UTF8.GetBytes("no json")),
        ["another hash before"] = ("PreviousHash", old => Flipped((byte[])old)),
        ["another hash"] = ("Hash", _ => new byte[32]),
    };

    public static TheoryData<string> EntryChangeNames => [.. EntryChanges.Keys];

    public static TheoryData<string> HeadColumns => ["Id", "Number", "At", "Hash", "NextId"];

    [Fact]
    public async Task AWholeRegisterHasNoFindingsAndSaysWhatOnlyACheckpointShows()
    {
        await using var register = await FilledAsync();

        var report = await VerifyAsync(register);

        Assert.Empty(report.Findings);
        Assert.True(report.IsWhole);
        Assert.Equal((2L, 41L, 2L), (report.Entries, report.Facts, report.Head.Number));
        Assert.Equal(VerifyReport.CutTail, report.Limit);
    }

    [Fact]
    public async Task AnEmptyRegisterIsWhole()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        var report = await VerifyAsync(register);

        Assert.Empty(report.Findings);
        Assert.Equal(new Checkpoint(0, new string('0', 64)), report.Head);
    }

    /// <summary>Every column of every table of facts, one column of each table at a time: a byte changed is found, there and only there.</summary>
    [Fact]
    public async Task AChangedValueInAnyColumnOfAnyTableIsFoundWhereItIs()
    {
        await using var register = await FilledAsync();
        await using var context = register.Read();
        var columns = FactTable.All(context.Model).SelectMany(table => table.Columns
            .Where(column => column.Name != nameof(FactRow.VersionId)).Select((column, round) => (Table: table.Name, Column: column, Round: round)));
        foreach (var round in columns.GroupBy(pair => pair.Round))
        {
            var changes = new List<Tampering>();
            foreach (var (table, column, _) in round) changes.Add(await TamperAsync(register, table, column));
            Assert.Equal(
                changes.Select(change => $"{change.Table} {change.Version} {change.Column}"),
                (await VerifyAsync(register)).Findings.Where(finding => finding.Table != "sealed_values").Select(finding => $"{finding.Table} {finding.Row} {finding.Column}"));
            foreach (var change in changes) await SetAsync(register, change, change.Old);
        }
    }

    [Fact]
    public async Task OneByteOfADayIsFoundAndTheMessageSaysBothDays()
    {
        await using var register = await FilledAsync();
        var version = await LastVersionAsync(register, "appointments");
        await register.TamperAsync("UPDATE appointments SET LastDay = '2026-03-30'");

        var finding = Assert.Single((await VerifyAsync(register)).Findings);

        Assert.Equal($"appointments {version} LastDay: Holds «2026-03-30»; the journal says «2026-03-31».", finding.ToString());
    }

    [Fact]
    [SqliteOnly("SQL Server has a type for days.")]
    public async Task ADayInAnotherSpellingIsNotTheSameDay()
    {
        await using var register = await FilledAsync();
        await register.TamperAsync("UPDATE seats SET FirstDay = '2022-04-1'");

        var finding = Assert.Single((await VerifyAsync(register)).Findings);

        Assert.Equal(("seats", "FirstDay", "Holds «2022-04-1»; the journal says «2022-04-01»."), (finding.Table, finding.Column, finding.Message));
    }

    [Theory]
    [MemberData(nameof(EntryChangeNames))]
    public async Task AChangedByteInAnEntryIsFoundAtThatEntry(string change)
    {
        await using var register = await FilledAsync();
        var (column, changed) = EntryChanges[change];
        var old = await register.ReadRawAsync($"SELECT \"{column}\" FROM journal WHERE \"Number\" = 1");
        Assert.Equal(1, await register.TamperAsync($"UPDATE journal SET \"{column}\" = @p0 WHERE \"Number\" = 1", changed(old!)));

        var findings = (await VerifyAsync(register)).Findings;

        Assert.Contains(findings, finding => finding.Table == "journal" && finding.Row == (column == "Number" ? "5" : "1"));
    }

    [Fact]
    [SqliteOnly("SQL Server has a type for bytes.")]
    public async Task ATextWhereBytesBelongIsFoundAtItsEntry()
    {
        await using var register = await FilledAsync();
        await register.TamperAsync("UPDATE journal SET PreviousHash = CAST(zeroblob(32) AS TEXT) WHERE Number = 1");

        Assert.Contains((await VerifyAsync(register)).Findings, finding => finding.Table == "journal" && finding.Row == "1");
    }

    [Theory]
    [MemberData(nameof(HeadColumns))]
    public async Task AChangedHeadIsFound(string column)
    {
        await using var register = await FilledAsync();
        var old = await register.ReadRawAsync($"SELECT \"{column}\" FROM journal_head");
        await register.TamperAsync($"UPDATE journal_head SET \"{column}\" = @p0", old is byte[] bytes ? new byte[bytes.Length] : Convert.ToInt64(old) + 1);

        var finding = Assert.Single((await VerifyAsync(register)).Findings);

        Assert.Equal(("journal_head", column), (finding.Table, finding.Column));
    }

    [Theory]
    [InlineData("UPDATE sealed_values SET Value = 'M' WHERE Value = 'X'", "Value and salt do not give this digest: one of the three was changed.")]
    [InlineData("UPDATE sealed_values SET Salt = @p0 WHERE Value = 'X'", "Value and salt do not give this digest: one of the three was changed.")]
    [InlineData("DELETE FROM sealed_values WHERE Value = 'X'", "Something refers to this value; it is gone, and no erasure says so.")]
    [InlineData("INSERT INTO sealed_values SELECT @p1, Salt, Value FROM sealed_values WHERE Value = 'X'", "Nothing refers to this value.")]
    public async Task AChangedSealedValueIsFound(string tampering, string message)
    {
        await using var register = await FilledAsync();
        Assert.Equal(1, await register.TamperAsync(tampering, new byte[16], new byte[32]));

        var findings = (await VerifyAsync(register)).Findings;

        Assert.All(findings, finding => Assert.Equal("sealed_values", finding.Table));
        Assert.Contains(findings, finding => finding.Message == message);
    }

    [Fact]
    public async Task AnErasedValueMayBeGone()
    {
        await using var register = await FilledAsync();
        byte[] digest;
        await using (var context = register.Read()) digest = (await context.Genders.SingleAsync()).GenderDigest;

        await register.RecordAsync(recording => recording.Erase(digest), EntryKind.Erasure);

        Assert.Empty((await VerifyAsync(register)).Findings);
        await using var after = register.Read();
        Assert.DoesNotContain(await after.SealedValues.ToListAsync(), value => value.Digest.SequenceEqual(digest));
    }

    [Fact]
    public async Task ARowThatNoEntryWroteAndARowThatIsGoneAreFound()
    {
        await using var register = await FilledAsync();
        var version = await LastVersionAsync(register, "persons");
        await register.TamperAsync("UPDATE persons SET VersionId = 999");

        Assert.Equal(
            ["persons 999: No entry of the journal wrote this row.", $"persons {version}: Entry 1 wrote this row; it is not there."],
            (await VerifyAsync(register)).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task ACutTailShowsAgainstAnExportedCheckpointOnly()
    {
        await using var register = await FilledAsync();
        await register.RecordAsync(recording => recording.Add(new CouncilListRow { MunicipalityCode = "0860" }));
        var exported = (await VerifyAsync(register)).Head;
        await register.TamperAsync(
            """
            DELETE FROM council_lists WHERE RecordedIn = 3;
            DELETE FROM journal WHERE Number = 3;
            UPDATE journal_head SET "Number" = 2, NextId = NextId - 2, "At" = (SELECT "At" FROM journal WHERE "Number" = 2), "Hash" = (SELECT "Hash" FROM journal WHERE "Number" = 2);
            """);

        Assert.Empty((await VerifyAsync(register)).Findings);
        var report = await VerifyAsync(register, exported);

        Assert.Equal(["journal 3: The exported checkpoint knows this entry; the journal ends at 2: its tail was cut."], report.Findings.Select(finding => finding.ToString()));
        Assert.Null(report.Limit);
    }

    [Fact]
    public async Task AJournalWrittenAnewShowsAgainstAnExportedCheckpoint()
    {
        await using var register = await FilledAsync();
        var exported = (await VerifyAsync(register)).Head with { Hash = new string('a', 64) };

        Assert.Equal(
            ["journal 2 Hash: Is not the hash of the exported checkpoint: the journal was written anew up to here."],
            (await VerifyAsync(register, exported)).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    [SqliteOnly("Its own check; on SQL Server it is the administrator's.")]
    public async Task AnIndexThatHidesAFactIsFound()
    {
        await using var register = await FilledAsync();
        await register.TamperAsync(
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(sql, '("Slug", "SupersededIn")', '("Slug", "RecordedIn")') WHERE name = 'IX_persons_Slug_SupersededIn';
            """);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        Assert.All((await VerifyAsync(register)).Findings, finding => Assert.Equal("file", finding.Table));
        Assert.NotEmpty((await VerifyAsync(register)).Findings);
    }

    private static Task<VerifyReport> VerifyAsync(TemporaryRegister register, Checkpoint? exported = null) =>
        new RegisterVerifier(register.Database).VerifyAsync(exported, CancellationToken.None);

    // Two entries; the second supersedes a fact of the first, so both record numbers are in use.
    private static async Task<TemporaryRegister> FilledAsync()
    {
        var register = await TemporaryRegister.OpenAsync();
        await register.RecordAsync(recording =>
        {
            foreach (var row in OneOfEach.Rows(recording)) recording.Add(row);
        });
        await register.RecordAsync(async recording =>
        {
            var setting = await recording.Standing<ForumSettingRow>().SingleAsync();
            recording.Supersede(setting);
            recording.Add(new ForumSettingRow { FactId = setting.FactId, ForumId = 4, Name = "maxPerMunicipality", Value = "3", Span = OneOfEach.Days, Source = OneOfEach.Paper });
        });
        return register;
    }

    private static async Task<long> LastVersionAsync(TemporaryRegister register, string table) =>
        await register.ReadRawAsync($"SELECT MAX(VersionId) FROM {table}") as long? ?? 0;

    private static async Task<Tampering> TamperAsync(TemporaryRegister register, string table, FactColumn column)
    {
        var version = await LastVersionAsync(register, table);
        var old = await register.ReadRawAsync($"SELECT \"{column.Name}\" FROM {table} WHERE VersionId = {version}");
        var tampering = new Tampering(table, version, column.Name, old!);
        await SetAsync(register, tampering, Another(old!, column));
        return tampering;
    }

    private static Task<int> SetAsync(TemporaryRegister register, Tampering place, object value) =>
        register.TamperAsync($"UPDATE {place.Table} SET \"{place.Column}\" = @p0 WHERE VersionId = {place.Version}", value);

    /// <summary>Another value of the same type, in whatever form the database's driver has it.</summary>
    private static object Another(object stored, FactColumn column) => stored switch
    {
        bool truth => !truth,
        long truth when column.StoredType == typeof(bool) => 1 - truth,
        long number when column.Name == nameof(FactRow.SupersededIn) => number - 1,
        long or int => Convert.ToInt64(stored) + 1,
        DateTime day => day.AddYears(1),
        string day when column.StoredType == typeof(DateOnly) => day.Replace("20", "30", StringComparison.Ordinal),
        string text => $"#{text[1..]}",
        byte[] bytes => Flipped(bytes),
        _ => throw new NotSupportedException($"{column.Name} is stored as {stored.GetType().Name}."),
    };

    private static byte[] Flipped(byte[] bytes) => [(byte)(bytes[0] ^ 1), .. bytes[1..]];

    private static byte[] Replaced(object bytes, string old, string with) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString((byte[])bytes).Replace(old, with, StringComparison.Ordinal));

    private sealed record Tampering(string Table, long Version, string Column, object Old);
}
