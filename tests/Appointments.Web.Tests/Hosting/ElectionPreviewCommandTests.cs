using Appointments.Web.Pages;

namespace Appointments.Web.Tests.Hosting;

/// <summary><c>elections preview</c> on the sample register. Everybody on the lists is invented.</summary>
[Collection(HostCollection.Name)]
public sealed class ElectionPreviewCommandTests : IAsyncLifetime
{
    private static readonly string[] Eleven = ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"];

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-preview-").FullName;
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync()
    {
        PageLanguage.Danish.Use();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task It_tells_who_loses_what_and_records_nothing()
    {
        var version = await host.VersionAsync();

        var run = await RunAsync("kommune,navn,parti,hverv\n" + string.Concat(Eleven.Select(code => $"{code},Test Testesen {code},A,borgmester\n")), "--term", "2026-2029", "--complete", "--day", "2026-04-30");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("mister valgbarhed: Leon Sebbelin, Erhvervshus Nordjylland, Kommunal politisk repræsentant, fra 1. januar 2026, udpeget til 31. marts 2026.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Borgmester i Jammerbugt Kommune: Mogens Christen Gade → Test Testesen 0849, fra 1. januar 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("Erhvervshus Nordjylland: kan ikke afgøres → ikke opfyldt; ikke lovlig fra 1. januar 2026", run.Output, StringComparison.Ordinal);
        Assert.Equal(version, await host.VersionAsync());
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Faults_of_both_files_are_told_and_the_code_is_1()
    {
        var votes = Path.Combine(folder, "stemmer.csv");
        await File.WriteAllTextAsync(votes, "kommune,bogstav,stemmer\nIngenby,A,1\n");

        var run = await RunAsync("kommune,navn,parti\n0851,Test Testesen,9\n", "--term", "2026-2029", "--votes", votes);

        Assert.Equal(1, run.Code);
        Assert.Equal(["list.csv:2: party", "stemmer.csv:2: municipality"], run.Errors.Split('\n').Select(line => string.Join(':', line.Split(':')[..3])));
    }

    [Fact]
    public async Task What_cannot_be_asked_ends_with_2()
    {
        Assert.Equal(2, (await RunAsync("kommune,navn\n", "--term", "snart")).Code);
        Assert.Equal(2, (await RunAsync("kommune,navn\n", "--term", "2026-2029", "--day", "2026-02-30")).Code);
        Assert.Equal(2, (await CommandLineRun.OfAsync("elections", "preview", Path.Combine(folder, "nowhere.csv"), "--database", host.Database)).Code);
    }

    private async Task<CommandLineRun> RunAsync(string list, params string[] more)
    {
        var file = Path.Combine(folder, "list.csv");
        await File.WriteAllTextAsync(file, list);
        return await CommandLineRun.OfAsync(["elections", "preview", file, "--database", host.Database, .. more]);
    }
}
