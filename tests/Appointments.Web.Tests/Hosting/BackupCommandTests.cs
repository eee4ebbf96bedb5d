using Microsoft.Data.Sqlite;

namespace Appointments.Web.Tests.Hosting;

/// <summary>A copy of a register in use, and a register made of the copy. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class BackupCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-backup-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_copy_has_what_was_recorded_before_it_and_is_restored_with_it()
    {
        await using var host = await WritingHost.StartAsync();
        var (copy, checkpoint, restored) = (At("copy.db"), At("checkpoint.json"), At("restored.db"));
        await AppointAsync(host, "kkr-1", "lasse-frimand-jensen");
        Assert.Equal(0, (await CommandLineRun.OfAsync("export-checkpoint", "--database", host.Database, "--output", checkpoint)).Code);

        var made = await CommandLineRun.OfAsync("backup", copy, "--database", host.Database);
        Assert.Equal((0, ""), (made.Code, made.Errors));
        Assert.Contains("Nothing was changed.", made.Output, StringComparison.Ordinal);
        Assert.Equal([copy, checkpoint], Directory.GetFiles(folder).Order(StringComparer.Ordinal).OrderBy(file => file != copy));

        await AppointAsync(host, "kkr-2", "per-bach-laursen");
        var back = await CommandLineRun.OfAsync("restore", copy, "--checkpoint", checkpoint, "--database", restored);
        Assert.Equal((0, ""), (back.Code, back.Errors));
        Assert.Equal(["lasse-frimand-jensen"], await AppointedAsync(restored));
        Assert.Equal(0, (await CommandLineRun.OfAsync("verify", "--database", restored, "--checkpoint", checkpoint)).Code);
    }

    [Fact]
    public async Task A_copy_that_was_changed_is_not_restored()
    {
        await using var host = await WritingHost.StartAsync();
        var (copy, restored) = (At("copy.db"), At("restored.db"));
        await CommandLineRun.OfAsync("backup", copy, "--database", host.Database);
        await using (var connection = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE appointments SET LastDay = '2099-12-31'";
            await command.ExecuteNonQueryAsync();
        }

        var back = await CommandLineRun.OfAsync("restore", copy, "--database", restored);
        Assert.Equal(1, back.Code);
        Assert.Contains("was not made", back.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(restored));
    }

    [Fact]
    public async Task Nothing_is_written_over_and_what_is_no_register_is_told()
    {
        await using var host = await WritingHost.StartAsync();
        var (there, text) = (At("there.db"), At("text.db"));
        await File.WriteAllTextAsync(there, "mine");
        await File.WriteAllTextAsync(text, "no register");

        Assert.Equal(2, (await CommandLineRun.OfAsync("backup", there, "--database", host.Database)).Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(there));
        Assert.Equal(2, (await CommandLineRun.OfAsync("restore", At("nothing.db"), "--database", At("new.db"))).Code);
        var read = await CommandLineRun.OfAsync("restore", text, "--database", At("new.db"));
        Assert.Equal(2, read.Code);
        Assert.Contains("cannot be used as a register", read.Errors, StringComparison.Ordinal);
        Assert.Equal([text, there], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
    }

    private string At(string file) => Path.Combine(folder, file);

    private static Task AppointAsync(WritingHost host, string seat, string person) =>
        host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat, person, firstDay = "2025-10-24" });

    private static async Task<List<string>> AppointedAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT p.Slug FROM appointments a JOIN persons p ON p.FactId = a.PersonId JOIN journal j ON j.Number = a.RecordedIn WHERE j.Kind = 'Change' ORDER BY a.FactId";
        await using var reader = await command.ExecuteReaderAsync();
        var slugs = new List<string>();
        while (await reader.ReadAsync())
        {
            slugs.Add(reader.GetString(0));
        }

        return slugs;
    }
}
