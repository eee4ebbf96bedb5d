using System.Text.Json;

namespace Appointments.Web.Tests.Hosting;

/// <summary>Checkpoints and rebuilding on the command line. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class CheckpointCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-checkpoint-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_checkpoint_kept_outside_shows_a_tail_that_was_cut_and_without_it_nothing_does()
    {
        await using var host = await WritingHost.StartAsync();
        var (small, large) = (Path.Combine(folder, "small.json"), Path.Combine(folder, "large.json"));
        Assert.Equal(0, (await RunAsync("export-checkpoint", "--database", host.Database, "--output", small)).Code);
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" });
        Assert.Equal(0, (await RunAsync("export-checkpoint", "--database", host.Database, "--output", large)).Code);
        Assert.Equal(Number(small) + 1, Number(large));

        var (code, said) = await RunAsync("verify", "--database", host.Database, "--checkpoint", small);
        Assert.Equal((0, false), (code, said.Contains("none was given", StringComparison.Ordinal)));

        var cut = Path.Combine(folder, "cut.db");
        await CutAsync(host.Database, cut);
        Assert.Equal(0, (await RunAsync("verify", "--database", cut)).Code);
        Assert.Equal(0, (await RunAsync("verify", "--database", cut, "--checkpoint", small)).Code);
        (code, said) = await RunAsync("verify", "--database", cut, "--checkpoint", large);
        Assert.Equal(1, code);
        Assert.Contains($"The exported checkpoint knows this entry; the journal ends at {Number(small)}: its tail was cut.", said);
    }

    [Fact]
    public async Task A_checkpoint_without_a_file_is_printed()
    {
        await using var host = await WritingHost.StartAsync();

        var (code, said) = await RunAsync("export-checkpoint", "--database", host.Database);

        Assert.Equal(0, code);
        Assert.Equal(["number", "hash", "at"], JsonDocument.Parse(said).RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task What_was_changed_gets_no_checkpoint()
    {
        await using var host = await WritingHost.StartAsync();
        await TamperAsync(host.Database, "UPDATE appointments SET EndReason = 'noget andet'");
        var file = Path.Combine(folder, "checkpoint.json");

        var (code, said) = await RunAsync("export-checkpoint", "--database", host.Database, "--output", file);

        Assert.Equal((1, false), (code, File.Exists(file)));
        Assert.Contains("(Registret er ændret.)", said);
    }

    [Fact]
    public async Task A_rebuilt_register_is_whole_and_has_the_same_head()
    {
        await using var host = await WritingHost.StartAsync();
        var (file, checkpoint) = (Path.Combine(folder, "new.db"), Path.Combine(folder, "checkpoint.json"));
        await RunAsync("export-checkpoint", "--database", host.Database, "--output", checkpoint);

        Assert.Equal(0, (await RunAsync("rebuild", "--database", host.Database, "--output", file)).Code);

        // SQLite keeps two files of its own beside one that has just been verified.
        Assert.Equal([checkpoint, file], Directory.GetFiles(folder).Where(it => !it.EndsWith("-wal", StringComparison.Ordinal) && !it.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await RunAsync("verify", "--database", file, "--checkpoint", checkpoint)).Code);
    }

    [Fact]
    public async Task A_journal_that_was_changed_is_not_built_upon()
    {
        await using var host = await WritingHost.StartAsync();
        await TamperAsync(host.Database, "UPDATE journal SET Reason = 'noget andet' WHERE Number = 3");

        var (code, said) = await RunAsync("rebuild", "--database", host.Database, "--output", Path.Combine(folder, "new.db"));

        Assert.Equal(1, code);
        Assert.Contains("journal 3 Hash: Is not the hash of what the entry says", said);
        Assert.Contains("The journal itself was changed, so nothing can be built from it.", said);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("Dear reader", "it is not JSON")]
    [InlineData("{\"number\": 1}", "\"hash\" is not 64 small hexadecimal digits")]
    public async Task A_file_that_is_no_checkpoint_is_told(string text, string fault)
    {
        await using var host = await WritingHost.StartAsync();
        var file = Path.Combine(folder, "letter.txt");
        await File.WriteAllTextAsync(file, text);

        var (code, said) = await RunAsync("verify", "--database", host.Database, "--checkpoint", file);

        Assert.Equal(2, code);
        Assert.Equal($"{file} is no checkpoint: {fault}. Give a file that export-checkpoint wrote. (Filen er ikke et kontrolpunkt.)", said.Trim());
    }

    [Theory]
    [InlineData("verify", "--checkpoint", "nothing.json")]
    [InlineData("export-checkpoint")]
    [InlineData("rebuild", "--output", "new.db")]
    public async Task A_file_that_is_not_there_is_told_in_a_sentence(params string[] line)
    {
        string[] args = [.. line.Select(word => word.Contains('.', StringComparison.Ordinal) ? Path.Combine(folder, word) : word)];

        var (code, said) = await RunAsync([.. args, "--database", Path.Combine(folder, "nowhere.db")]);

        Assert.Equal(2, code);
        Assert.Contains(line[0] == "verify" ? "there is no such file" : "There is no register at", said);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("export-checkpoint")]
    [InlineData("rebuild")]
    public async Task Nothing_is_written_over(string command)
    {
        var file = Path.Combine(folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear reader");

        var (code, said) = await RunAsync(command, "--database", Path.Combine(folder, "nowhere.db"), "--output", file);

        Assert.Equal(2, code);
        Assert.Contains($"{file} is there already, and nothing is written over", said);
        Assert.Equal("Dear reader", await File.ReadAllTextAsync(file));
        Assert.Contains("There is no folder", (await RunAsync(command, "--output", Path.Combine(folder, "none", "new.db"))).Said);
    }

    private static int Number(string file) => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("number").GetInt32();

    /// <summary>Cuts the last entry off with all it wrote, as somebody would who knows how: the register is whole without it.</summary>
    private static async Task CutAsync(string from, string to)
    {
        await TamperAsync(from, $"VACUUM INTO '{to}'");
        var tables = new List<string>();
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={to}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'SupersededIn'";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        }

        const string Last = "(SELECT max(Number) FROM journal)";
        await TamperAsync(to, string.Concat(tables.Select(table =>
            $"DELETE FROM {table} WHERE RecordedIn = {Last}; UPDATE {table} SET SupersededIn = {long.MaxValue} WHERE SupersededIn = {Last};")));
        await TamperAsync(to, "DELETE FROM journal WHERE Number = (SELECT max(Number) FROM journal)");
        await TamperAsync(
            to,
            """
            UPDATE journal_head SET (Number, At, Hash, NextId) =
              (SELECT Number, At, Hash, json_extract(CAST(Facts AS TEXT), '$.nextId') FROM journal ORDER BY Number DESC LIMIT 1)
            """);
    }

    private static async Task TamperAsync(string file, string sql)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] line)
    {
        var run = await CommandLineRun.OfAsync(line);
        return (run.Code, run.Output + run.Errors);
    }
}
