using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Rights;

/// <summary>What is held on somebody, for that somebody: all of it, with why; and the trial of the deletion that comes by itself. In the hosts' collection, because it takes hold of the console.</summary>
[Collection(HostCollection.Name)]
public sealed class PersonDataTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task All_that_is_held_on_somebody_is_told_to_an_administrator_and_to_nobody_else_and_by_the_command_line()
    {
        await host.MutateAsync("recordGender", new { person = "lasse-frimand-jensen", gender = "M", reason = "Oplyst af personen", source = new { paper = "Brev", day = "2026-01-02" } });
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24", reason = "Udpeget" });
        await host.AskAsync("mutation { proposeCorrection(input: { idempotencyKey: \"0123456789012345678901\", person: \"lasse-frimand-jensen\", wrong: \"Navnet er stavet forkert\" }) { number } }", key: null);
        const string query = "{ personData(slug: \"lasse-frimand-jensen\") { person { slug } facts { table label why why_en: why(language: EN) entry { reason } value erased fields { name after } } } }";

        var facts = (await host.DataAsync(query)).GetProperty("personData").GetProperty("facts").EnumerateArray().ToList();

        var gender = Assert.Single(facts, fact => Text(fact, "table") == "genders");
        Assert.Equal(("M", "Oplyst af personen"), (Text(gender, "value"), Text(gender.GetProperty("entry"), "reason")));
        Assert.Contains("lawfully composed", Text(gender, "why_en"), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string>(["persons", "person_names", "appointments", "genders", "proposals"]), facts.Select(fact => Text(fact, "table")).ToHashSet());
        Assert.Contains("NOT_ALLOWED", (await host.AskAsync(query, key: null)).ToString(), StringComparison.Ordinal);

        var run = await CommandLineRun.OfAsync("persons", "export", "lasse-frimand-jensen", "--database", host.Database);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(facts.Count, JsonDocument.Parse(run.Output).RootElement.GetProperty("facts").GetArrayLength());
        Assert.Equal(2, (await CommandLineRun.OfAsync("persons", "export", "ingen", "--database", host.Database)).Code);
    }

    [Fact]
    public async Task A_trial_of_the_deletion_says_what_is_due_and_deletes_nothing()
    {
        var before = await host.VersionAsync();

        var run = await CommandLineRun.OfAsync("nominations", "erase-due", "--dry-run", "--database", host.Database);

        Assert.Equal(0, run.Code);
        Assert.Contains("intet er slettet", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ingen runde er nået den dag", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await host.VersionAsync());
    }
}
