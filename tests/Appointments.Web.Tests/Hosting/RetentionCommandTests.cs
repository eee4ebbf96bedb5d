using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Hosting;

/// <summary>For how long things are kept, from the command line, over GraphQL, on the page of a person, and by the host itself. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class RetentionCommandTests : IAsyncLifetime
{
    private const string Person = "mogens-christen-gade";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_register_that_nobody_has_set_periods_in_says_so_and_erases_nothing()
    {
        var before = await host.VersionAsync();

        var (show, run) = (await RunAsync("show"), await RunAsync("run"));

        Assert.Contains("Køn: ingen frist er fastsat; bevares, til nogen beder om sletning. (Gender: no period is set; kept until somebody asks for its erasure.)", show.Output, StringComparison.Ordinal);
        Assert.Equal(
            "Ingen runde er nået den dag, oplysningerne skal slettes. (No round has come to the day on which what is held is to be deleted.)\n"
            + "Intet andet er nået sin opbevaringsfrist. (Nothing else has been kept for as long as it is to be.)",
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal((0, 0, before), (show.Code, run.Code, await host.VersionAsync()));
        Assert.All((await host.DataAsync("{ retention { kind months source { paper } } }")).GetProperty("retention").EnumerateArray(), rule => Assert.Equal("null", rule.GetProperty("months").ToString().Length == 0 ? "null" : "set"));
    }

    [Fact]
    public async Task A_trial_says_what_would_go_and_why_and_the_run_erases_it_and_the_register_is_whole()
    {
        Assert.Equal("", Code(await host.MutateAsync("registerPerson", new { name = "Prøve Udtrådtsen" })));
        await host.MutateAsync("recordGender", new { person = "proeve-udtraadtsen", gender = "X", source = new { paper = "Brev", day = "2019-01-02" } });
        Assert.Equal("", Code(await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "proeve-udtraadtsen", firstDay = "2022-05-01", lastDay = "2023-12-31" })));
        Assert.Equal(0, (await RunAsync("set", "GENDER", "--months", "24", "--from", "2020-01-01", "--source", "Slettepolitik, prøve § 2", "--unconfirmed")).Code);
        const string why = "Køn: proeve-udtraadtsen. 24 måneder efter personens sidste dag på en plads, som stedfortræder eller i et hverv; har personen aldrig haft nogen, den dag det blev registreret, fastsat i: Slettepolitik, prøve § 2.";

        // Nobody has confirmed it: told, and not done.
        Assert.Contains($"Ikke bekræftet, slettes ikke: {why}", (await RunAsync("run")).Output, StringComparison.Ordinal);
        Assert.True(await IsThereAsync());

        await host.MutateAsync("setRetention", new { kind = "GENDER", months = 24, firstDay = "2021-01-01", source = new { paper = "Slettepolitik, prøve § 2", day = "2021-01-01", mark = "REGISTERED" } });
        var before = await host.VersionAsync();
        var trial = await RunAsync("run", "--dry-run");
        Assert.StartsWith("Prøve: intet er slettet.", trial.Output, StringComparison.Ordinal);
        Assert.Contains(why, trial.Output, StringComparison.Ordinal);
        Assert.Equal((before, true), (await host.VersionAsync(), await IsThereAsync()));

        Assert.Contains(why, (await RunAsync("run")).Output, StringComparison.Ordinal);

        Assert.Equal((before + 1, false), (await host.VersionAsync(), await IsThereAsync()));
        Assert.Contains("Opbevaringsfristen er nået. Køn: 1", (await host.DataAsync("{ changes(last: 1) { nodes { reason kind } } }")).ToString(), StringComparison.Ordinal);
        await host.VerifyAsync();

        async Task<bool> IsThereAsync() => (await host.DataAsync("""{ person(slug: "proeve-udtraadtsen") { erased { kind } } }""")).GetProperty("person").GetProperty("erased").GetArrayLength() == 0;
    }

    [Fact]
    public async Task The_host_erases_what_is_due_by_itself()
    {
        await host.MutateAsync("registerPerson", new { name = "Prøve Udtrådtsen" });
        await host.MutateAsync("recordGender", new { person = "proeve-udtraadtsen", gender = "X", source = new { paper = "Brev", day = "2019-01-02" } });
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "proeve-udtraadtsen", firstDay = "2022-05-01", lastDay = "2023-12-31" });
        await host.MutateAsync("setRetention", new { kind = "GENDER", months = 24, firstDay = "2021-01-01", source = new { paper = "Slettepolitik, prøve § 2", day = "2021-01-01", mark = "REGISTERED" } });
        var before = await host.VersionAsync();
        var job = host.Services.GetServices<IHostedService>().Single(service => service.GetType().Name == "RetentionJob");

        await job.StopAsync(CancellationToken.None);
        await job.StartAsync(CancellationToken.None);
        for (var tries = 0; tries < 300 && await host.VersionAsync() == before; tries++)
        {
            await Task.Delay(100);
        }

        Assert.Contains("\"actor\":\"system\",\"kind\":\"ERASURE\"", (await host.DataAsync("{ changes(last: 1) { nodes { actor kind } } }")).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await host.DataAsync("""{ person(slug: "proeve-udtraadtsen") { erased { kind } } }""")).GetProperty("person").GetProperty("erased").GetArrayLength());
    }

    [Fact]
    public async Task A_persons_party_is_erased_on_request_and_pages_and_questions_of_days_past_say_so()
    {
        const string question = """{ person(slug: "mogens-christen-gade", asOf: "2022-06-01") { erased { kind entry } appointments { party { letter } } } }""";
        Assert.Contains("\"letter\":\"V\"", (await host.DataAsync(question)).ToString(), StringComparison.Ordinal);

        Assert.Equal("", Code(await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = Person, firstDay = "2025-10-24", party = "V" })));
        Assert.Equal([("appointments", "V", false), ("attendance", "V", false)], await HeldAsync());

        var trial = await CommandLineRun.OfAsync("persons", "erase", Person, "--party", "--reason", "Personen har bedt om det", "--dry-run", "--database", host.Database);
        Assert.Contains("\"letter\":\"V\"", (await host.DataAsync(question)).ToString(), StringComparison.Ordinal);
        var run = await CommandLineRun.OfAsync("persons", "erase", Person, "--party", "--reason", "Personen har bedt om det", "--database", host.Database);

        Assert.Equal((0, 0, ""), (trial.Code, run.Code, run.Errors));
        Assert.EndsWith("Der er noget at slette. (There is something to erase.)", trial.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Slettet; journalens nr. {await host.VersionAsync()}. (Erased; no. {await host.VersionAsync()} of the journal.)", run.Output, StringComparison.Ordinal);
        var person = (await host.DataAsync(question)).GetProperty("person");
        Assert.DoesNotContain("letter", person.ToString(), StringComparison.Ordinal);
        Assert.Equal(("PARTY", await host.VersionAsync()), (Text(person.GetProperty("erased")[0], "kind"), person.GetProperty("erased")[0].GetProperty("entry").GetInt32()));
        Assert.Contains("Partiet for Mogens Christen Gade", await host.Client.GetStringAsync($"/personer/{Person}?asOf=2022-06-01"), StringComparison.Ordinal);
        Assert.Equal([("appointments", "", true), ("attendance", "", true)], await HeldAsync());
        Assert.Equal(1, (await CommandLineRun.OfAsync("persons", "erase", Person, "--party", "--reason", "Igen", "--database", host.Database)).Code);
        await host.VerifyAsync();

        var built = Path.Combine(Path.GetDirectoryName(host.Database)!, "nyt.db");
        Assert.Equal(0, (await CommandLineRun.OfAsync("rebuild", "--output", built, "--database", host.Database)).Code);

        // The letters that stand with appointments and in attendance lists, as the person is told.
        async Task<IEnumerable<(string Table, string Value, bool Erased)>> HeldAsync() => (await host.DataAsync($$"""{ personData(slug: "{{Person}}") { facts { table value erased } } }"""))
            .GetProperty("personData").GetProperty("facts").EnumerateArray()
            .Select(fact => (Table: Text(fact, "table"), Value: fact.GetProperty("value").ToString(), Erased: fact.GetProperty("erased").GetBoolean()))
            .Where(fact => fact.Table is "appointments" or "attendance" && (fact.Erased || fact.Value.Length > 0)).Distinct();
    }

    /// <summary>What a nominator sent of a gender stands in one value with the title and the place of work.</summary>
    [Fact]
    public async Task A_gender_goes_also_where_a_nominator_sent_it_and_the_nomination_stays()
    {
        const string question = """{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") { nominations { name title gender person { slug } } } }""";
        var nominated = await host.MutateAsync(
            "recordNomination", new { forum = "erhvervshus-nordjylland", seatGroup = "business", organisation = "di", person = "leon-sebbelin", gender = "X", title = "prøvedirektør", periodDay = "2022-04-01", @public = true });
        Assert.Equal("", Code(nominated));
        Assert.True(await host.HoldsAsync("prøvedirektør"));

        Assert.Equal("", Code(await host.MutateAsync("erasePersonValues", new { person = "leon-sebbelin", gender = true })));

        var left = (await host.DataAsync(question)).GetProperty("forum").GetProperty("nominations").EnumerateArray().Single(it => it.GetProperty("person").ToString().Contains("leon-sebbelin", StringComparison.Ordinal));
        Assert.Equal(("Leon Sebbelin", "", ""), (Text(left, "name"), left.GetProperty("title").ToString(), left.GetProperty("gender").ToString()));
        Assert.False(await host.HoldsAsync("prøvedirektør"));
        await host.VerifyAsync();
    }

    /// <summary>Boards are counted of the genders that are recorded: who has none any more is among the unknown.</summary>
    [Fact]
    public async Task A_count_over_an_erased_gender_says_unknown()
    {
        const string question = """{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01", knownAt: null) { members { gender { women men others notRecorded } } } }""";
        foreach (var person in new[] { Person, "thomas-kastrup-larsen", "leon-sebbelin", "per-moeller" })
        {
            Assert.Equal("", Code(await host.MutateAsync("recordGender", new { person, gender = "M", source = new { paper = "Brev", day = "2022-01-02" } })));
        }

        Assert.Equal((4, 0), await CountsAsync());
        Assert.Equal("", Code(await host.MutateAsync("erasePersonValues", new { person = Person, gender = true })));

        Assert.Equal((3, 1), await CountsAsync());
        Assert.Equal("NOTHING_CHOSEN", Code(await host.MutateAsync("erasePersonValues", new { person = Person })));
        Assert.Contains("NOT_ALLOWED", (await host.AskAsync("""mutation { erasePersonValues(input: { idempotencyKey: "1", reason: "Prøve", person: "mogens-christen-gade", party: true }) { entry } }""", key: null)).ToString(), StringComparison.Ordinal);

        async Task<(int Men, int NotRecorded)> CountsAsync()
        {
            var gender = (await host.DataAsync(question)).GetProperty("forum").GetProperty("members").GetProperty("gender");
            return (gender.GetProperty("men").GetInt32(), gender.GetProperty("notRecorded").GetInt32());
        }
    }

    private Task<CommandLineRun> RunAsync(params string[] words) => CommandLineRun.OfAsync(["retention", .. words, "--database", host.Database]);
}
