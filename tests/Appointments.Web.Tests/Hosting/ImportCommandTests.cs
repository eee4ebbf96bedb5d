using System.Text.Json;
using Appointments.Web.CommandLine;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Hosting;

/// <summary>Lists of councillors, read by the command line into a register that a host answers from. All people in them are invented. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class ImportCommandTests : IAsyncLifetime
{
    private static readonly string[] Eleven = ["0810", "0813", "0860", "0849", "0825", "0846", "0773", "0840", "0787", "0820", "0851"];

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-import-").FullName;
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The text of the rules of procedure for 2026-2030 is printed and binds; that of the term before is inferred and only warns.</summary>
    [Fact]
    public async Task With_complete_lists_of_the_eleven_municipalities_a_person_on_none_of_them_is_stopped()
    {
        await host.MutateAsync("registerPerson", new { name = "Udenfor Testesen" });
        var list = string.Concat(Eleven.Select(code => $"{code},Test Testesen {code},A,borgmester\n"));
        Assert.Equal(0, (await ImportAsync("kommune,navn,parti,hverv\n" + list, "--complete")).Code);

        var stopped = await RegisterAsync("udenfor-testesen", "2026-02-01");
        var error = Assert.Single(stopped.GetProperty("errors").EnumerateArray());
        Assert.Equal(("DEMAND_VIOLATED", "2026-02-01"), (Text(error, "code"), Text(error, "day")));
        var citation = error.GetProperty("finding").GetProperty("citation");
        Assert.Equal(("KKR's forretningsorden 2026-2030", "§ 4, stk. 4", true), (Text(citation, "act"), Text(citation, "paragraph"), citation.GetProperty("confirmed").GetBoolean()));

        var warned = await RegisterAsync("udenfor-testesen", "2025-10-24");
        Assert.Equal("[]", warned.GetProperty("errors").ToString());
        Assert.Contains(warned.GetProperty("warnings").EnumerateArray(), warning => warning.GetProperty("finding") is { ValueKind: JsonValueKind.Object } finding && Text(finding, "rule") == "eligibility");

        Assert.Equal("[]", (await RegisterAsync("test-testesen-0851", "2026-02-01")).GetProperty("errors").ToString());
    }

    [Fact]
    public async Task Without_complete_it_stays_open_whether_somebody_sits_in_a_council()
    {
        await host.MutateAsync("registerPerson", new { name = "Udenfor Testesen" });
        Assert.Equal(0, (await ImportAsync(string.Concat(Eleven.Select(code => $"{code},Test Testesen {code}\n").Prepend("municipality,name\n")))).Code);

        Assert.Equal("[]", (await RegisterAsync("udenfor-testesen", "2026-02-01")).GetProperty("errors").ToString());
    }

    [Fact]
    public async Task Every_fault_is_named_by_line_and_column_and_nothing_is_written()
    {
        var version = await VersionAsync();

        var (code, said) = await ImportAsync("Kommune;Navn;Parti;Hverv\nAalborg;Test Testesen;A;borgmester\nIngenby;Prøve Prøvesen;A;\n0851;;A;\n0851;Tredje Testesen;A;kejser\n\"0851\";\"Fjerde; Testesen\";ABCDE;\n");

        Assert.Equal(1, code);
        Assert.Equal(
            [
                "list.csv:3: municipality: «Ingenby» er ingen kommune i registret. (\"Ingenby\" is no municipality of the register: write its four digits, 0851, or its name.)",
                "list.csv:4: name: Navnet mangler eller er længere end 200 tegn. (The name is missing, or longer than 200 characters.)",
                "list.csv:5: office: «kejser» er intet hverv i en kommunalbestyrelse.",
                "list.csv:6: party: Skriv listens bogstav. (Write the letter of the list.)",
                "Intet er skrevet. (Nothing was written.)",
            ],
            said.Split('\n').Select(line => line.Split(" (Write councillor")[0].TrimEnd()));
        Assert.Equal(version, await VersionAsync());
    }

    [Theory]
    [InlineData("", "list.csv:1: ")]
    [InlineData("municipality\n0851\n", "list.csv:1: name: Kolonnen mangler.")]
    [InlineData("municipality,name,height\n0851,Test Testesen,180\n", "list.csv:1: height: Ukendt kolonne.")]
    [InlineData("municipality,name\n0851,\"Test Testesen\n", "Anførselstegnene på linjen går ikke op.")]
    [InlineData("municipality,name,party\n0851,Test Testesen,9\n", "list.csv:2: party: Ingen liste har bogstavet «9»")]
    [InlineData("municipality,name\n0851,Test Testesen\nAalborg Kommune,Test Testesen\n", "list.csv:3: name: «Test Testesen» står der allerede på linje 2.")]
    [InlineData("municipality,name,office\n0851,Test Testesen,mayor\n0851,Prøve Prøvesen,borgmester\n", "list.csv:3: office: Kommunen har allerede en anden borgmester i perioden.")]
    [InlineData("municipality,name\n0851,---\n", "list.csv:2: name: Navnet mangler")]
    public async Task What_is_no_list_is_refused_with_the_reason(string text, string expected)
    {
        var (code, said) = await ImportAsync(text);

        Assert.Equal(1, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_list_again_records_nothing_and_finds_the_same_people()
    {
        const string List = "municipality,name,party,office\n0851,Kendt Testesen,A,mayor\n0851,Test Testesen,V,\n";
        await host.MutateAsync("registerPerson", new { name = "Kendt Testesen" });
        await host.MutateAsync("recordOffice", new { person = "kendt-testesen", kind = "COUNCILLOR", municipality = "0851", firstDay = "2022-01-01" });
        Assert.Equal(0, (await ImportAsync(List)).Code);
        var version = await VersionAsync();

        Assert.Equal(0, (await ImportAsync(List)).Code);

        Assert.Equal(version, await VersionAsync());
        var found = (await host.DataAsync("{ persons(search: \"Kendt\", asOf: \"2026-06-01\") { nodes { slug offices { kind } } } }")).GetProperty("persons").GetProperty("nodes");
        var known = Assert.Single(found.EnumerateArray());
        Assert.Equal(("kendt-testesen", "MAYOR"), (Text(known, "slug"), Text(Assert.Single(known.GetProperty("offices").EnumerateArray()), "kind")));
    }

    private Task<JsonElement> RegisterAsync(string person, string firstDay) =>
        host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person, firstDay, dryRun = true });

    private async Task<int> VersionAsync() => (await host.DataAsync("{ register { version } }")).GetProperty("register").GetProperty("version").GetInt32();

    private async Task<(int Code, string Said)> ImportAsync(string text, params string[] more)
    {
        var file = Path.Combine(folder, "list.csv");
        await File.WriteAllTextAsync(file, text);
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(said);
            return (await RegisterCommandLine.RunAsync(["import", "councillors", file, "--term", "2026-06-01", "--database", host.Database, .. more]), said.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
