using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.Data;

/// <summary>A register is whole, or the verification says where it is not.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task AWholeRegisterHasNoFindingsAndSaysWhatOnlyACheckpointShows()
    {
        await using var register = await FilledAsync();

        var report = await VerifyAsync(register);

        Assert.Empty(report.Findings);
        Assert.True(report.IsWhole);
        Assert.Equal((2L, 29L, 2L), (report.Entries, report.Facts, report.Head.Number));
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
            await register.TamperAsync(string.Concat(changes.Select(change => change.Undo)));
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
    public async Task ADayInAnotherSpellingIsNotTheSameDay()
    {
        await using var register = await FilledAsync();
        await register.TamperAsync("UPDATE seats SET FirstDay = '2022-04-1'");

        var finding = Assert.Single((await VerifyAsync(register)).Findings);

        Assert.Equal(("seats", "FirstDay", "Holds «2022-04-1»; the journal says «2022-04-01»."), (finding.Table, finding.Column, finding.Message));
    }

    [Theory]
    [InlineData("Number", "5")]
    [InlineData("At", "At + 1")]
    [InlineData("Actor", "'Prøve Prøvesen'")]
    [InlineData("Kind", "'Correction'")]
    [InlineData("Reason", "'prøve'")]
    [InlineData("Command", "CAST(replace(CAST(Command AS TEXT), 'test', 'tesu') AS BLOB)")]
    [InlineData("Facts", "CAST(replace(CAST(Facts AS TEXT), '0851', '0852') AS BLOB)")]
    [InlineData("Facts", "CAST('no json' AS BLOB)")]
    [InlineData("PreviousHash", "zeroblob(31) || x'01'")]
    [InlineData("PreviousHash", "CAST(zeroblob(32) AS TEXT)")]
    [InlineData("Hash", "zeroblob(32)")]
    public async Task AChangedByteInAnEntryIsFoundAtThatEntry(string column, string value)
    {
        await using var register = await FilledAsync();
        Assert.Equal(1, await register.TamperAsync($"UPDATE journal SET {column} = {value} WHERE Number = 1"));

        var findings = (await VerifyAsync(register)).Findings;

        Assert.Contains(findings, finding => finding.Table == "journal" && finding.Row == (column == "Number" ? "5" : "1"));
    }

    [Theory]
    [InlineData("Id", "2")]
    [InlineData("Number", "3")]
    [InlineData("At", "At - 1")]
    [InlineData("Hash", "zeroblob(32)")]
    [InlineData("NextId", "NextId + 1")]
    public async Task AChangedHeadIsFound(string column, string value)
    {
        await using var register = await FilledAsync();
        await register.TamperAsync($"UPDATE journal_head SET {column} = {value}");

        var finding = Assert.Single((await VerifyAsync(register)).Findings);

        Assert.Equal(("journal_head", column), (finding.Table, finding.Column));
    }

    [Theory]
    [InlineData("UPDATE sealed_values SET Value = 'M' WHERE Value = 'X'", "Value and salt do not give this digest: one of the three was changed.")]
    [InlineData("UPDATE sealed_values SET Salt = zeroblob(16) WHERE Value = 'X'", "Value and salt do not give this digest: one of the three was changed.")]
    [InlineData("DELETE FROM sealed_values WHERE Value = 'X'", "Something refers to this value; it is gone, and no erasure says so.")]
    [InlineData("INSERT INTO sealed_values SELECT zeroblob(32), Salt, Value FROM sealed_values WHERE Value = 'X'", "Nothing refers to this value.")]
    public async Task AChangedSealedValueIsFound(string tampering, string message)
    {
        await using var register = await FilledAsync();
        Assert.Equal(1, await register.TamperAsync(tampering));

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
            UPDATE journal_head SET Number = 2, NextId = NextId - 2, At = (SELECT At FROM journal WHERE Number = 2), Hash = (SELECT Hash FROM journal WHERE Number = 2);
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
        await ScalarAsync(register, $"SELECT MAX(VersionId) FROM {table}") as long? ?? 0;

    private static async Task<Tampering> TamperAsync(TemporaryRegister register, string table, FactColumn column)
    {
        var version = await LastVersionAsync(register, table);
        var name = column.Name;
        var old = await ScalarAsync(register, $"SELECT quote({name}) FROM {table} WHERE VersionId = {version}");
        var changed = Type.GetTypeCode(column.StoredType) switch
        {
            TypeCode.Int32 or TypeCode.Int64 when name == nameof(FactRow.SupersededIn) => $"{name} - 1",
            TypeCode.Int32 or TypeCode.Int64 => $"{name} + 1",
            TypeCode.Boolean => $"1 - {name}",
            TypeCode.String => $"'#' || substr({name}, 2)",
            _ when column.StoredType == typeof(DateOnly) => $"replace({name}, '20', '30')",
            _ => $"CAST(x'00' || substr({name}, 2) AS BLOB)",
        };
        await register.TamperAsync($"UPDATE {table} SET {name} = {changed} WHERE VersionId = {version}");
        return new Tampering(table, version, name, $"UPDATE {table} SET {name} = {old} WHERE VersionId = {version};");
    }

    private sealed record Tampering(string Table, long Version, string Column, string Undo);

    private static async Task<object?> ScalarAsync(TemporaryRegister register, string sql)
    {
        await using var connection = await register.OpenRawAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
