using System.Text;
using System.Text.RegularExpressions;
using Appointments.Web.CommandLine;

namespace Appointments.Web.Tests.Hosting;

/// <summary>Counting an election from a file. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class ElectionsCommandTests : IDisposable
{
    private const string EightSeats = """{"seats":8,"lists":[{"id":"A","votes":25},{"id":"B","votes":31},{"id":"C","votes":11,"alliance":"CD"},{"id":"D","votes":16,"alliance":"CD"}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-elections-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(EightSeats, """{"seats":{"A":2,"B":3,"C":1,"D":2},"lots":[],"order":[["B"],["D"],["A"],["B"],["C"],["A"],["B"],["D"]]}""")]
    [InlineData("""{"seats":3,"lists":[{"id":"Å","votes":2},{"id":"1","votes":2}]}""", """{"seats":{"Å":1,"1":1},"lots":[{"level":"LIST","between":["Å","1"],"seats":1}],"order":[["Å","1"]]}""")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1,"alliance":"X"},{"id":"B","votes":1,"candidates":null}]}""", """{"seats":{"A":0,"B":0},"lots":[{"level":"ALLIANCE","between":["X","B"],"seats":1}],"order":[]}""")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1,"federation":"F"},{"id":"B","votes":1}]}""", """{"seats":{"A":0,"B":0},"lots":[{"level":"FEDERATION","between":["F","B"],"seats":1}],"order":[]}""")]
    [InlineData("""{"lists":[{"votes":0,"id":"A"}],"seats":0}""", """{"seats":{"A":0},"lots":[],"order":[]}""")]
    public async Task It_prints_the_count_as_one_line_of_json(string election, string printed)
    {
        var (code, said, error) = await CountAsync(election, "--json");

        Assert.Equal((0, printed, ""), (code, said, error));
    }

    [Fact]
    public async Task Seats_that_stay_unfilled_are_told_beside_the_json()
    {
        var (code, said, error) = await CountAsync("""{"seats":4,"lists":[{"id":"A","votes":5,"candidates":1},{"id":"B","votes":0}]}""", "--json");

        Assert.Equal((0, """{"seats":{"A":1,"B":0},"lots":[],"order":[["A"]]}"""), (code, said));
        Assert.Equal("3 pladser forbliver ubesatte: ingen liste med stemmer har flere kandidater. (3 of the seats stay unfilled: no list with votes has more candidates.)", error);
    }

    [Fact]
    public async Task Without_json_it_prints_danish_tables()
    {
        var (code, said, _) = await CountAsync(EightSeats);

        Assert.Equal(0, code);
        Assert.Contains("Yderst: 8 pladser mellem valgforbund og dem uden for valgforbund", said, StringComparison.Ordinal);
        Assert.Contains("B   31,00*  15,50*  10,33*  7,75         3        6          5", said, StringComparison.Ordinal);
        Assert.Contains("Rækkefølge: D (16/1), C (11/1), D (16/2)", said, StringComparison.Ordinal);
        Assert.Contains("Næste i rækken: A", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lots_are_told_in_danish()
    {
        var (_, said, _) = await CountAsync("""{"seats":5,"lists":[{"id":"B","votes":20},{"id":"C","votes":20,"alliance":"X"},{"id":"D","votes":20,"alliance":"X"}]}""");

        Assert.Contains("Lodtrækning: 1 plads mellem B, X (valgforbund og dem uden for valgforbund).", said, StringComparison.Ordinal);
        Assert.Contains("Lodtrækning: 1 plads i X mellem C, D (lister). Først når loddet længere ude er trukket; det kan give en plads mere.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "linje 1 (line 1): Filen er ikke JSON herfra (byte 1 i linjen)")]
    [InlineData("[]", "linje 1 (line 1): Filen er ét objekt")]
    [InlineData("{\"seats\":1,\n\"lists\":[{\"id\":\"A\" \"votes\":1}]}", "linje 2 (line 2): Filen er ikke JSON herfra (byte 20 i linjen)")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1}]} {}""", "linje 1 (line 1): Filen er ikke JSON herfra (byte 44 i linjen)")]
    [InlineData("{\"seats\":1,\n\"lists\":[{\"id\":\"A\",\"votes\":1,\n\"aliance\":\"X\"}]}", "linje 3 (line 3), lists[0].aliance: Nøglen kendes ikke; her kan stå id, votes, candidates, federation, alliance. (The key is not known;")]
    [InlineData("""{"seats":1,"seats":2,"lists":[{"id":"A","votes":1}]}""", "linje 1 (line 1), seats: Nøglen står to gange; den står én gang.")]
    [InlineData("""{"lists":[{"id":"A","votes":1}]}""", "seats: Mangler. (Missing.)")]
    [InlineData("""{"seats":1}""", "lists: Mangler. (Missing.)")]
    [InlineData("""{"seats":1,"lists":[]}""", "lists: Der er ingen lister")]
    [InlineData("""{"seats":1,"lists":{}}""", "lists: Listerne står i en række")]
    [InlineData("""{"seats":1,"lists":["A"]}""", "lists[0]: En liste er et objekt")]
    [InlineData("""{"seats":-1,"lists":[{"id":"A","votes":1}]}""", "seats: Skal være et helt tal fra 0 til 1000000, skrevet med cifre alene, ikke -1. (Must be a whole number")]
    [InlineData("""{"seats":1000001,"lists":[{"id":"A","votes":1}]}""", "seats: Skal være et helt tal fra 0 til 1000000")]
    [InlineData("""{"seats":1,"lists":[{"id":"A"}]}""", "lists[0].votes: Mangler.")]
    [InlineData("""{"seats":1,"lists":[{"votes":1}]}""", "lists[0].id: Mangler.")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":-3}]}""", "lists[0].votes: Skal være et helt tal fra 0 til 9223372036854775807, skrevet med cifre alene, ikke -3.")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1.5}]}""", "ikke 1.5.")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1e3}]}""", "ikke 1e3.")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":9223372036854775808}]}""", "ikke 9223372036854775808.")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":"12"}]}""", "ikke \"12\".")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":null}]}""", "ikke null.")]
    [InlineData("""{"seats":1,"lists":[{"id":7,"votes":1}]}""", "lists[0].id: Skal være en tekst i citationstegn.")]
    [InlineData("""{"seats":1,"lists":[{"id":"\ud800","votes":1}]}""", "lists[0].id: Skal være en tekst i citationstegn.")]
    [InlineData("""{"seats":1,"lists":[{"id":"","votes":1}]}""", "lists[0].id: Et navn er ikke tomt")]
    [InlineData("{\"seats\":1,\"lists\":[{\"id\":\"A\",\"votes\":1},\n{\"id\":\"A\",\"votes\":1}]}", "linje 2 (line 2), lists[1].id: Listen «A» står her to gange")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":0}]}""", "lists: Ingen liste har en stemme")]
    [InlineData("""{"seats":1,"lists":[{"id":"A","votes":1,"federation":"F","alliance":"X"},{"id":"B","votes":1,"federation":"F"}]}""", "lists[1].alliance: Listeforbundet «F» er i valgforbundet «X» og her i intet valgforbund")]
    public async Task What_cannot_be_counted_is_told_with_its_place(string election, string told)
    {
        var (code, said, error) = await CountAsync(election, "--json");

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.StartsWith(Path.Combine(folder, "valg.json") + ", linje ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_by_its_line()
    {
        var file = Path.Combine(folder, "latin.json");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes("{\"seats\":1,\n\"lists\":[{\"id\":\"Ø\",\"votes\":1}]}"));

        Assert.Equal((2, "", $"{file}, linje 2 (line 2): Filen er ikke UTF-8; gem den som UTF-8. (The file is not UTF-8; save it as UTF-8.)"), await RunAsync("elections", "count", file));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_fault()
    {
        var file = Path.Combine(folder, "mark.json");
        await File.WriteAllTextAsync(file, EightSeats, Encoding.UTF8);

        Assert.Equal(0, (await RunAsync("elections", "count", file, "--json")).Code);
    }

    [Fact]
    public async Task All_faults_are_told_at_once_up_to_twenty()
    {
        var (_, _, error) = await CountAsync($$"""{"seats":1,"lists":[{{string.Join(",", Enumerable.Repeat("{}", 15))}}]}""");

        Assert.Equal(21, error.Split('\n').Length);
        Assert.EndsWith("Og 10 fejl til. (And 10 faults more.)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_read()
    {
        var (code, _, error) = await RunAsync("elections", "count", Path.Combine(folder, "intet.json"));

        Assert.Equal(2, code);
        Assert.EndsWith("Name a JSON file, or - for standard input. (Filen kan ikke læses; angiv en JSON-fil, eller - for standard input.)", error, StringComparison.Ordinal);
    }

    /// <summary>The page on elections shows what the command prints.</summary>
    [Fact]
    public async Task The_example_of_the_documentation_is_what_it_does()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", "elections.md"));
        var blocks = Regex.Matches(page, "```json\n(.*?)\n```", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(block => block.Groups[1].Value).ToList();
        Assert.Contains("-- elections count \"$PWD/docs/examples/election.json\" --json", page, StringComparison.Ordinal);

        Assert.Equal(blocks[0], (await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", "examples", "election.json"))).Trim());
        Assert.Equal((0, blocks[1], ""), await RunAsync("elections", "count", Path.Combine(Checkout.Root, "docs", "examples", "election.json"), "--json"));
    }

    private async Task<(int Code, string Said, string Error)> CountAsync(string election, params string[] options)
    {
        var file = Path.Combine(folder, "valg.json");
        await File.WriteAllTextAsync(file, election);
        return await RunAsync(["elections", "count", file, .. options]);
    }

    private static async Task<(int Code, string Said, string Error)> RunAsync(params string[] line)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        using var error = new StringWriter();
        try
        {
            Console.SetOut(said);
            Console.SetError(error);
            return (await RegisterCommandLine.RunAsync(line), said.ToString().Trim(), error.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
