using System.Text;
using System.Text.Json;
using Appointments.Web.CommandLine;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Hosting;

/// <summary>What a list of councillors may look like, and what the register has against it. All people in the lists are invented. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class CouncillorListTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-list-").FullName;
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The example of the documentation, in both languages.</summary>
    [Theory]
    [InlineData("councillors.csv")]
    [InlineData("kommunalbestyrelser.csv")]
    public async Task The_example_is_read_as_it_stands(string name)
    {
        var (code, said) = await ImportAsync(await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "docs", "examples", name)), "--complete");

        Assert.Equal((0, ""), (code, said));
        Assert.Equal(["MAYOR 2026-01-01 2029-12-31"], await OfficesAsync("test-testesen", "2026-06-01"));
        Assert.Equal(["COUNCILLOR 2027-03-01 2029-12-31"], await OfficesAsync("fjerde-testesen", "2027-06-01"));
    }

    [Fact]
    public async Task With_its_mark_with_semicolons_and_a_spreadsheets_codes_it_is_the_same_list()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Kommune;Navn;Valgperiode\r\n851;\"Testesen; Test Ærø\";2026-29\r\n")];

        Assert.Equal((0, ""), await ImportAsync(marked));
        Assert.Equal(["COUNCILLOR 2026-01-01 2029-12-31"], await OfficesAsync("testesen-test-aeroe", "2026-06-01"));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused_and_not_guessed()
    {
        byte[] latin = [.. "kommune,navn\n0851,S"u8, 0xF8, .. "ren Testesen\n"u8];

        var (code, said) = await ImportAsync(latin, "--term", "2026-2029");

        Assert.Equal(1, code);
        Assert.StartsWith("list.csv:2: Filen er ikke UTF-8", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_holds_for_every_line_may_be_said_once_on_the_command_line()
    {
        Assert.Equal((0, ""), await ImportAsync("name\nTest Testesen\n"u8.ToArray(), "--term", "2026", "--municipality", "Aalborg"));
        Assert.Equal((0, ""), await ImportAsync("name\nPrøve Prøvesen\n"u8.ToArray(), "--term", "2027-05-01", "--municipality", "0851"));
        Assert.Equal(["COUNCILLOR 2026-01-01 2029-12-31"], await OfficesAsync("proeve-proevesen", "2026-06-01"));
    }

    [Fact]
    public async Task Faults_of_the_file_and_of_the_register_are_told_together()
    {
        var (code, said) = await ImportAsync(Encoding.UTF8.GetBytes(
            "municipality,name,party,office,slug,term,first day\n"
            + "Ingenby,Test Testesen,,,,2026-2029,\n"
            + "0851,Test Testesen,9,,,2026-2029,\n"
            + "0851,Prøve Prøvesen,,,nobody-at-all,2026-2029,\n"
            + "0851,Prøve Prøvesen,,,arne-boelt,2026-2029,\n"
            + "0851,Prøve Prøvesen,,,,2025-2028,\n"
            + "0851,Prøve Prøvesen,,,,,2026-02-30\n"
            + "0851,Prøve Prøvesen,,,,2026-2029,2025-12-31\n"
            + "0851,Første Testesen,,mayor,,2026-2029,\n"
            + "0851,Anden Testesen,,mayor,,2026-2029,\n"));

        Assert.Equal(1, code);
        Assert.Equal(
            ["2: municipality", "3: party", "4: slug", "5: slug", "6: term", "7: first day", "8: first day", "10: office"],
            said.Split('\n').Where(line => line.StartsWith("list.csv:", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':')[1..3])));
        Assert.Equal(0, await CountAsync("Testesen"));
    }

    [Fact]
    public async Task A_mayor_and_a_party_that_the_register_knows_otherwise_are_faults()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "MAYOR", municipality = "0851", firstDay = "2026-01-01" });
        await host.MutateAsync("recordParty", new { person = "test-testesen", letter = "A", municipality = "0851", firstDay = "2026-01-01" });

        var (code, said) = await ImportAsync(Encoding.UTF8.GetBytes("municipality,name,party,office,term\n0851,Prøve Prøvesen,,mayor,2026-2029\n0851,Test Testesen,V,,2026-2029\n"));

        Assert.Equal(1, code);
        Assert.Contains("list.csv:2: office: En anden er registreret som borgmester fra 2026-01-01 til 2029-12-31.", said, StringComparison.Ordinal);
        Assert.Contains("list.csv:3: party: Personen er registreret for liste A i de dage.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_cannot_be_complete_that_leaves_out_somebody_who_is_recorded()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "COUNCILLOR", municipality = "0851", firstDay = "2026-01-01" });
        var list = Encoding.UTF8.GetBytes("municipality,name,term\n0851,Prøve Prøvesen,2026-2029\n");

        var (code, said) = await ImportAsync(list, "--complete");
        Assert.Equal(1, code);
        Assert.StartsWith("list.csv:1: Test Testesen er registreret som medlem af kommunalbestyrelsen i kommune 0851", said, StringComparison.Ordinal);

        Assert.Equal((0, ""), await ImportAsync(list));
    }

    [Fact]
    public async Task Two_of_one_name_in_one_council_are_told_apart_by_addresses_and_found_again()
    {
        var list = Encoding.UTF8.GetBytes("municipality,name,slug,term\n0851,Test Testesen,,2026-2029\n0851,Test Testesen,test-testesen-2,2026-2029\n");
        Assert.Equal((0, ""), await ImportAsync(list));
        var version = await VersionAsync();

        Assert.Equal((0, ""), await ImportAsync(list));

        Assert.Equal((version, 2), (await VersionAsync(), await CountAsync("Test Testesen")));
        var (code, said) = await ImportAsync(Encoding.UTF8.GetBytes("municipality,name,term\n0851,Test Testesen,2026-2029\n"));
        Assert.Equal(1, code);
        Assert.StartsWith("list.csv:2: name: Flere hedder sådan i kommunen: test-testesen, test-testesen-2.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_somebody_who_was_merged_leads_to_the_person_that_stayed()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "T. Testesen" });
        await host.MutateAsync("mergePersons", new { from = "t-testesen", into = "test-testesen" });

        Assert.Equal((0, ""), await ImportAsync(Encoding.UTF8.GetBytes("municipality,name,slug,term\n0851,T. Testesen,t-testesen,2026-2029\n")));

        Assert.Equal(["COUNCILLOR 2026-01-01 2029-12-31"], await OfficesAsync("test-testesen", "2026-06-01"));
    }

    [Fact]
    public async Task A_dry_run_checks_and_writes_nothing()
    {
        var version = await VersionAsync();

        Assert.Equal((0, ""), await ImportAsync("municipality,name,term\n0851,Test Testesen,2026-2029\n"u8.ToArray(), "--dry-run"));

        Assert.Equal(version, await VersionAsync());
    }

    [Fact]
    public async Task A_dry_run_of_a_list_with_faults_tells_them_as_the_import_does()
    {
        var list = "municipality,name,term\n0851,Test Testesen,2026-2029\n0851,---,2026-2029\n"u8.ToArray();

        var tried = await ImportAsync(list, "--dry-run");

        Assert.Equal(1, tried.Code);
        Assert.StartsWith("list.csv:3: name: Navnet mangler", tried.Said, StringComparison.Ordinal);
        Assert.Equal(await ImportAsync(list), tried);
    }

    private async Task<int> VersionAsync() => (await host.DataAsync("{ register { version } }")).GetProperty("register").GetProperty("version").GetInt32();

    private async Task<int> CountAsync(string search) =>
        (await host.DataAsync("query($search: String) { persons(search: $search) { totalCount } }", new { search })).GetProperty("persons").GetProperty("totalCount").GetInt32();

    private async Task<IEnumerable<string>> OfficesAsync(string slug, string asOf)
    {
        var data = await host.DataAsync("query($slug: String!, $asOf: Date) { person(slug: $slug, asOf: $asOf) { offices { kind firstDay lastDay } } }", new { slug, asOf });
        return [.. data.GetProperty("person").GetProperty("offices").EnumerateArray().Select(office => $"{Text(office, "kind")} {Text(office, "firstDay")} {Text(office, "lastDay")}")];
    }

    private async Task<(int Code, string Said)> ImportAsync(byte[] list, params string[] more)
    {
        var file = Path.Combine(folder, "list.csv");
        await File.WriteAllBytesAsync(file, list);
        var (output, errors) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(said);
            return (await RegisterCommandLine.RunAsync(["import", "councillors", file, "--database", host.Database, .. more]), said.ToString().Trim());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
