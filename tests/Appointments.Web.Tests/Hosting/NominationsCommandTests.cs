namespace Appointments.Web.Tests.Hosting;

/// <summary>The deletion of candidates' data from the command line, for whoever runs it by a timetable. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class NominationsCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-erase-due-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task When_nothing_is_due_it_says_so_and_ends_well()
    {
        var register = Path.Combine(folder, "register.db");
        Assert.Equal(0, (await CommandLineRun.OfAsync("check", "hospice-vangen", "--as-of", "2022-04-01", "--database", register)).Code);

        var run = await CommandLineRun.OfAsync("nominations", "erase-due", "--database", register);

        Assert.Equal((0, "", "Ingen runde er nået den dag, oplysningerne skal slettes. (No round has come to the day on which what is held is to be deleted.)"), (run.Code, run.Errors, run.Output));
    }

    [Fact]
    public async Task Where_there_is_no_register_none_is_made()
    {
        var missing = Path.Combine(folder, "findes-ikke.db");

        var run = await CommandLineRun.OfAsync("nominations", "erase-due", "--database", missing);

        Assert.Equal(2, run.Code);
        Assert.Contains("There is no register at", run.Errors);
        Assert.False(File.Exists(missing));
    }
}
