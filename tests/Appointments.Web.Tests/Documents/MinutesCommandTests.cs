using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Documents;

/// <summary>Reading a paper from the command line. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class MinutesCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-minutes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_prints_json_of_the_agreed_shape()
    {
        var run = await CommandLineRun.OfAsync("minutes", "read", Invented("02-syddanmark-dagsorden"), "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(["kind", "body", "date", "start", "place", "sentOn", "attendance", "items", "proposals", "warnings"], json.RootElement.EnumerateObject().Select(it => it.Name));
        Assert.Equal(["number", "title", "caseNumber", "initials", "background", "recommendation", "presentation", "decision"], json.RootElement.GetProperty("items")[0].EnumerateObject().Select(it => it.Name));
        Assert.Equal(["kind", "reported", "forum", "person", "party", "municipality", "role", "day", "item", "sentence"], json.RootElement.GetProperty("proposals")[0].EnumerateObject().Select(it => it.Name));
        Assert.Equal(("AGENDA", "2023-04-21", "09:30"), (json.RootElement.GetProperty("kind").GetString(), json.RootElement.GetProperty("date").GetString(), json.RootElement.GetProperty("start").GetString()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("items")[0].GetProperty("decision").ValueKind);
    }

    [Fact]
    public async Task Without_json_it_prints_words()
    {
        var run = await CommandLineRun.OfAsync("minutes", "read", Invented("03-hovedstaden-tiltraadt"));

        Assert.Equal(0, run.Code);
        Assert.StartsWith("Referat, KKR Hovedstaden, 8. juni 2018", run.Output, StringComparison.Ordinal);
        Assert.Contains("pkt. 2.1 udpegning: Mette Prøvesen, A, Ballerup, medlem", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_paper_ends_with_1_and_a_missing_file_with_2()
    {
        var recipe = Path.Combine(folder, "opskrift.txt");
        await File.WriteAllTextAsync(recipe, "Rødgrød med fløde");

        var other = await CommandLineRun.OfAsync("minutes", "read", recipe, "--json");
        var missing = await CommandLineRun.OfAsync("minutes", "read", Path.Combine(folder, "findes-ikke.txt"));

        Assert.Equal((1, ""), (other.Code, other.Output));
        Assert.StartsWith("This is neither an agenda nor minutes of a KKR", other.Errors, StringComparison.Ordinal);
        Assert.Equal(2, missing.Code);
        Assert.Contains("(Filen kan ikke læses.)", missing.Errors, StringComparison.Ordinal);
    }

    private static string Invented(string name) => Path.Combine(Checkout.Root, "tests", "Appointments.Web.Tests", "Documents", "Papers", name + ".txt");
}
