namespace Appointments.Web.Tests.Hosting;

/// <summary>The register written out and read in on the command line. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class InterchangeCommandTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-interchange-").FullName;
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_sample_goes_out_and_in_to_the_byte_and_a_file_that_was_cut_does_not()
    {
        var (first, second, register) = (In("one.jsonl"), In("two.jsonl"), In("new.db"));
        Assert.Equal(0, (await RunAsync("export", "register", first, "--database", host.Database)).Code);
        Assert.Equal(0, (await RunAsync("import", "register", first, "--database", register)).Code);
        Assert.Equal(0, (await RunAsync("export", "register", second, "--database", register)).Code);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Equal(0, (await RunAsync("verify", "--database", register)).Code);

        Assert.Equal(2, (await RunAsync("export", "register", second, "--database", register)).Code);
        Assert.Equal(2, (await RunAsync("import", "register", first, "--database", register)).Code);
        Assert.Equal(2, (await RunAsync("import", "register", In("none.jsonl"), "--database", In("none.db"))).Code);
        await File.WriteAllBytesAsync(second, File.ReadAllBytes(first)[..^10]);
        var (code, said) = await RunAsync("import", "register", second, "--database", In("cut.db"));
        Assert.Equal((1, false), (code, File.Exists(In("cut.db"))));
        Assert.Contains("Intet er skrevet. (Nothing was written.)", said);
    }

    [Fact]
    public async Task The_tables_of_the_sample_bring_an_empty_register_the_same_persons_and_appointments()
    {
        var (tables, again, register) = (In("tables"), In("again"), In("new.db"));
        Assert.Equal(0, (await RunAsync("export", "tables", tables, "--database", host.Database)).Code);
        var (code, said) = await RunAsync("import", "tables", tables, "--empty", "--database", register);
        Assert.True(code == 0, said);
        Assert.Equal(0, (await RunAsync("export", "tables", again, "--database", register)).Code);
        foreach (var name in new[] { "fora.csv", "seats.csv", "persons.csv", "appointments.csv" })
        {
            Assert.Equal(File.ReadAllLines(Path.Combine(tables, name)), File.ReadAllLines(Path.Combine(again, name)));
        }

        Assert.Equal(2, (await RunAsync("export", "tables", again, "--database", register)).Code);
    }

    [Fact]
    public async Task A_table_with_a_fault_ends_with_1_and_partial_takes_the_rest()
    {
        await File.WriteAllTextAsync(In("persons.csv"), "navn;adresse\nÅse Prøve;\n;tom\n");

        var (code, said) = await RunAsync("import", "tables", folder, "--database", host.Database);
        Assert.Equal(1, code);
        Assert.Equal("persons.csv:3: name: Feltet er tomt. (The cell is empty.)\nIntet er skrevet. (Nothing was written.)", said.ReplaceLineEndings("\n"));

        (code, said) = await RunAsync("import", "tables", folder, "--partial", "--dry-run", "--database", host.Database);
        Assert.Equal(1, code);
        Assert.Contains("persons.csv: 1 linjer i orden.", said);
        (code, said) = await RunAsync("import", "tables", folder, "--partial", "--database", host.Database);
        Assert.Equal(1, code);
        Assert.Contains("Registreret som nr.", said);
        Assert.Equal(2, (await RunAsync("import", "tables", Directory.CreateDirectory(In("empty")).FullName, "--database", host.Database)).Code);
    }

    private string In(string name) => Path.Combine(folder, name);

    private static async Task<(int Code, string Said)> RunAsync(params string[] line)
    {
        var run = await CommandLineRun.OfAsync(line);
        return (run.Code, run.Output + run.Errors);
    }
}
