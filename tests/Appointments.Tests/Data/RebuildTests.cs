using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Verification;
using Appointments.Tests.Import;
using Microsoft.Data.Sqlite;

namespace Appointments.Tests.Data;

/// <summary>A register built anew from its journal is the register, row by row; and what cannot be built upon is refused.</summary>
public sealed class RebuildTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-rebuild-").FullName;

    private string Output => Path.Combine(folder, "new.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_sample_register_is_rebuilt_row_by_row_with_journal_and_head()
    {
        var started = new StartedRegister();
        await started.InitializeAsync();
        await using var register = started.Register;

        var report = await RebuildAsync(register);

        Assert.Empty(report.Findings);
        var (old, built) = (await RowsAsync(register.Database.FilePath), await RowsAsync(Output));
        Assert.Contains(old, row => row.StartsWith("sealed_values: ", StringComparison.Ordinal));
        Assert.Contains(old, row => row.StartsWith("journal_head: ", StringComparison.Ordinal));
        Assert.True(old.Count > 700, $"Only {old.Count} rows were compared.");
        Assert.Equal(old, built);
        Assert.Equal((report.Entries, report.Facts), await CountsAsync(Output));
    }

    [Fact]
    public async Task Every_kind_of_row_superseded_and_erased_is_rebuilt()
    {
        await using var register = await FilledAsync();

        await RebuildAsync(register);

        Assert.Equal(await RowsAsync(register.Database.FilePath), await RowsAsync(Output));
    }

    [Fact]
    public async Task An_empty_register_is_rebuilt_empty()
    {
        await using var register = await TemporaryRegister.OpenAsync();

        Assert.Equal(new RebuildReport([], 0, 0, 0), await RebuildAsync(register) with { Findings = [] });
        Assert.Equal(await RowsAsync(register.Database.FilePath), await RowsAsync(Output));
    }

    [Fact]
    public async Task What_was_changed_in_the_tables_behind_the_back_of_the_journal_is_gone_in_the_new_register()
    {
        await using var register = await FilledAsync();
        var before = await RowsAsync(register.Database.FilePath);
        await register.TamperAsync("UPDATE appointments SET LastDay = '2030-01-01'; DELETE FROM fora; UPDATE journal_head SET NextId = 1");

        Assert.Empty((await RebuildAsync(register)).Findings);

        Assert.Equal(before, await RowsAsync(Output));
    }

    [Theory]
    [InlineData("UPDATE journal SET Reason = 'noget andet' WHERE Number = 1")]
    [InlineData("UPDATE journal SET Facts = CAST('no json' AS BLOB) WHERE Number = 1")]
    [InlineData("DELETE FROM journal WHERE Number = 1")]
    [InlineData("DELETE FROM journal WHERE Number = (SELECT max(Number) FROM journal)")]
    public async Task A_journal_that_was_changed_is_not_built_upon_and_no_file_is_left(string tampering)
    {
        await using var register = await FilledAsync();
        await register.TamperAsync(tampering);

        var report = await RebuildAsync(register);

        Assert.NotEmpty(report.Findings);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await using var register = await FilledAsync();
        await File.WriteAllTextAsync(Output, "Dear reader");

        await Assert.ThrowsAsync<IOException>(() => RebuildAsync(register));

        Assert.Equal([Output], Directory.GetFileSystemEntries(folder));
        Assert.Equal("Dear reader", await File.ReadAllTextAsync(Output));
    }

    private Task<RebuildReport> RebuildAsync(TemporaryRegister register) => new RegisterRebuilder(register.Database).RebuildAsync(Output, CancellationToken.None);

    private static async Task<TemporaryRegister> FilledAsync()
    {
        var register = await TemporaryRegister.OpenAsync();
        var digest = Array.Empty<byte>();
        await register.RecordAsync(recording =>
        {
            foreach (var row in OneOfEach.Rows(recording)) recording.Add(row);
            digest = recording.Seal("M");
            recording.Add(new GenderRow { PersonId = 1, GenderDigest = digest });
        });
        await register.RecordAsync(recording =>
        {
            var gone = recording.Context.Vacancies.Single();
            recording.Supersede(gone);
            recording.Add(new VacancyRow { FactId = gone.FactId, SeatId = gone.SeatId, Reason = "æøå «citat»\n\"2\"" });
        }, EntryKind.Correction);
        await register.RecordAsync(recording => recording.Erase(digest), EntryKind.Erasure);
        return register;
    }

    private static async Task<(long Entries, long Facts)> CountsAsync(string file)
    {
        var report = await new RegisterVerifier(new RegisterDatabase(file)).VerifyAsync(exported: null, CancellationToken.None);
        Assert.Empty(report.Findings);
        return (report.Entries, report.Facts);
    }

    /// <summary>Every row of every table but those in which the migrations keep their own time, as text with types, sorted.</summary>
    private static async Task<List<string>> RowsAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        var rows = new List<string>();
        foreach (var table in await AskAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"))
            rows.AddRange((await AskAsync(connection, $"SELECT * FROM \"{table}\"")).Select(row => $"{table}: {row}"));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static async Task<List<string>> AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) switch
            {
                byte[] bytes => "x" + Convert.ToHexString(bytes),
                string text => reader.FieldCount == 1 ? text : $"'{text}'",
                var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture) ?? "",
            })));
        }

        return rows;
    }
}
