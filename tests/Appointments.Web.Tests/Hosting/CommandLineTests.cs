namespace Appointments.Web.Tests.Hosting;

/// <summary>What the command line says to those who mistype. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-line-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("check")]
    [InlineData("check", "nt-bestyrelse", "--bogus")]
    [InlineData("check", "nt-bestyrelse", "--language", "xx")]
    public async Task A_line_that_is_not_understood_does_not_end_as_a_violation_does(params string[] line) =>
        Assert.Equal(2, (await RunAsync(line)).Code);

    [Theory]
    [InlineData("check", "nt-bestyrelse", "--as-of", "2022-06-01")]
    [InlineData("verify")]
    [InlineData("serve")]
    public async Task A_folder_is_no_register(params string[] line)
    {
        var (code, said) = await RunAsync([.. line, "--database", folder]);

        Assert.Equal(2, code);
        Assert.Equal($"--database takes a file, and {folder} is a folder. (Angiv en fil, ikke en mappe.)", said);
    }

    [Theory]
    [InlineData("check", "nt-bestyrelse", "--as-of", "2022-06-01")]
    [InlineData("verify")]
    [InlineData("serve")]
    public async Task A_file_of_something_else_is_no_register_and_stays_as_it_was(params string[] line)
    {
        var file = Path.Combine(folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear reader");

        var (code, said) = await RunAsync([.. line, "--database", file]);

        Assert.Equal(2, code);
        Assert.Equal($"{file} cannot be used as a register: SQLite Error 26: 'file is not a database'. Name another file with --database. (Filen kan ikke bruges som register.)", said);
        Assert.Equal("Dear reader", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_database_without_a_journal_cannot_be_verified()
    {
        var file = Path.Combine(folder, "empty.db");
        await File.WriteAllBytesAsync(file, []);

        var (code, said) = await RunAsync("verify", "--database", file);

        Assert.Equal(2, code);
        Assert.StartsWith($"{file} cannot be used as a register: SQLite Error 1: 'no such table: journal'.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_below_a_file_cannot_be_made()
    {
        var file = Path.Combine(folder, "letter.txt");
        await File.WriteAllTextAsync(file, "Dear reader");

        var (code, said) = await RunAsync("check", "nt-bestyrelse", "--database", Path.Combine(file, "register.db"));

        Assert.Equal(2, code);
        Assert.StartsWith($"{Path.Combine(file, "register.db")} cannot be used as a register: ", said, StringComparison.Ordinal);
    }

    /// <summary>192.0.2.0/24 is nobody's address (RFC 5737).</summary>
    [Fact]
    public async Task An_address_of_another_machine_cannot_be_answered_at()
    {
        var (code, said) = await RunAsync("serve", "--empty", "--url", "http://192.0.2.1:5080", "--database", Path.Combine(folder, "register.db"));

        Assert.Equal(1, code);
        Assert.StartsWith("http://192.0.2.1:5080 cannot be answered at: ", said, StringComparison.Ordinal);
        Assert.EndsWith("(Adressen kan ikke bruges.)", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] line)
    {
        var run = await CommandLineRun.OfAsync(line);
        return (run.Code, run.Errors);
    }
}
