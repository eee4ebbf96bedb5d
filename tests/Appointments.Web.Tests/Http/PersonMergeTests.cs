using System.Text.Json;
using Appointments.Data;
using Appointments.Data.Verification;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>What a merge carries over, what it keeps once, what it refuses, and what comes back. New people are plainly invented.</summary>
public sealed class PersonMergeTests : IAsyncLifetime
{
    private static readonly object Statement = new { paper = "Egen erklæring", day = "2026-01-10" };

    private WritingHost host = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Test Testesen", otherNames = new[] { "T. Testesen" } });
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_merge_brings_everything_over_and_can_be_undone()
    {
        await host.MutateAsync("registerPerson", new { name = "Prøve P. Prøvesen" });
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "proeve-p-proevesen", firstDay = "2025-10-24" });
        var before = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var merged = await host.MutateAsync("mergePersons", new { from = "proeve-p-proevesen", into = "test-testesen" }, "person { slug otherNames }");

        Assert.Equal("[]", merged.GetProperty("errors").ToString());
        Assert.Contains("Prøve P. Prøvesen", merged.GetProperty("person").GetProperty("otherNames").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("test-testesen", await HolderAsync("2025-10-24"));
        Assert.Equal("proeve-p-proevesen", await HolderAsync("2025-10-24", before));
        Assert.Equal("test-testesen", Text((await host.DataAsync("{ person(slug: \"proeve-p-proevesen\") { slug } }")).GetProperty("person"), "slug"));
        Assert.Equal(1, await CountAsync("Prøve P"));
        Assert.Equal("SAME_PERSON", Code(await host.MutateAsync("mergePersons", new { from = "proeve-p-proevesen", into = "test-testesen" })));

        var apart = await host.MutateAsync("unmergePersons", new { from = "proeve-p-proevesen" }, "person { slug name }");

        Assert.Equal(("[]", "proeve-p-proevesen"), (apart.GetProperty("errors").ToString(), Text(apart.GetProperty("person"), "slug")));
        Assert.Equal("proeve-p-proevesen", await HolderAsync("2025-10-24"));
        Assert.Equal(1, await CountAsync("Prøve P. P"));
        Assert.Equal("NOT_MERGED", Code(await host.MutateAsync("unmergePersons", new { from = "proeve-p-proevesen" })));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task Two_who_sit_in_one_forum_at_once_are_not_one_person()
    {
        var refused = await host.MutateAsync("mergePersons", new { from = "leon-sebbelin", into = "per-moeller" });

        Assert.Equal(("SECOND_SEAT", "2022-04-01"), (Code(refused), Text(refused.GetProperty("errors")[0], "day")));
    }

    [Fact]
    public async Task An_old_id_leads_where_the_old_address_does_and_before_the_merge_to_its_own()
    {
        var id = Text((await host.DataAsync("{ person(slug: \"test-testesen-2\") { id } }")).GetProperty("person"), "id");
        var before = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");
        await MergeAsync();

        Assert.Equal("test-testesen", await NodeAsync(id));
        Assert.Equal("test-testesen-2", await NodeAsync(id, before));
        Assert.Equal("test-testesen-2", Text((await host.DataAsync("query($at: DateTime) { person(slug: \"test-testesen-2\", knownAt: $at) { slug } }", new { at = before })).GetProperty("person"), "slug"));
    }

    [Fact]
    public async Task A_name_that_both_have_is_no_other_spelling_and_both_are_whole_again_after()
    {
        Assert.Equal(["T. Testesen"], Spellings((await MergeAsync()).GetProperty("person")));

        var apart = (await host.MutateAsync("unmergePersons", new { from = "test-testesen-2" }, "person { slug name otherNames }")).GetProperty("person");

        Assert.Equal(("test-testesen-2", "Test Testesen"), (Text(apart, "slug"), Text(apart, "name")));
        Assert.Equal(["T. Testesen"], Spellings(apart));
        Assert.Empty(Spellings((await host.DataAsync("{ person(slug: \"test-testesen\") { otherNames } }")).GetProperty("person")));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task The_same_office_on_the_same_days_is_kept_once_and_both_have_it_again_after()
    {
        foreach (var person in new[] { "test-testesen", "test-testesen-2" })
            await host.MutateAsync("recordOffice", new { person, kind = "COUNCILLOR", municipality = "0851", firstDay = "2026-01-01" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen-2", kind = "ALDERMAN", municipality = "0851", firstDay = "2026-01-01" });

        await MergeAsync();
        Assert.Equal(["ALDERMAN", "COUNCILLOR"], await OfficesAsync("test-testesen"));
        await host.MutateAsync("recordOffice", new { person = "test-testesen-2", kind = "DEPUTY_MAYOR", municipality = "0851", firstDay = "2026-01-01" });
        await host.MutateAsync("unmergePersons", new { from = "test-testesen-2" });

        // What came since stays with the person it was recorded of.
        Assert.Equal(["DEPUTY_MAYOR", "COUNCILLOR"], await OfficesAsync("test-testesen"));
        Assert.Equal(["ALDERMAN", "COUNCILLOR"], await OfficesAsync("test-testesen-2"));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task A_dry_run_tells_of_two_genders_the_same_whatever_they_are()
    {
        await host.MutateAsync("recordGender", new { person = "test-testesen", gender = "F", source = Statement });
        await host.MutateAsync("recordGender", new { person = "test-testesen-2", gender = "F", source = Statement });
        var equal = await TryAsync();
        await host.MutateAsync("recordGender", new { person = "test-testesen-2", gender = "M", source = Statement, corrects = true });

        var different = await TryAsync();

        Assert.Equal("GENDER_KEPT", Text(Assert.Single(different.GetProperty("warnings").EnumerateArray()), "code"));
        Assert.Equal(equal.ToString(), different.ToString());
    }

    [Fact]
    public async Task A_seat_by_office_counts_when_two_would_have_one_forum_twice()
    {
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "MAYOR", municipality = "0851", firstDay = "2022-06-01" });
        await host.MutateAsync("noteAppointment", new { forum = "kkr-nordjylland", seat = "supplementary-1", person = "test-testesen-2", firstDay = "2022-07-01" });

        var refused = await MergeAsync();

        var error = Assert.Single(refused.GetProperty("errors").EnumerateArray());
        Assert.Equal(("SECOND_SEAT", "2022-07-01"), (Text(error, "code"), Text(error, "day")));
        Assert.Equal("De to har hver sin plads i KKR Nordjylland fra 1. juli 2022 til og med 31. december 2025; én person kan ikke have to.", Text(error, "message"));
    }

    [Fact]
    public async Task A_dry_run_of_a_merge_shows_it_and_leaves_the_two()
    {
        var tried = await host.MutateAsync("mergePersons", new { from = "test-testesen-2", into = "test-testesen", dryRun = true }, "person { slug otherNames }");

        Assert.Equal(["T. Testesen"], Spellings(tried.GetProperty("person")));
        Assert.Equal("test-testesen-2", Text((await host.DataAsync("{ person(slug: \"test-testesen-2\") { slug } }")).GetProperty("person"), "slug"));
    }

    [Fact]
    public async Task Who_others_were_merged_into_is_taken_apart_first()
    {
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        await MergeAsync();

        Assert.Equal("MERGED_ALREADY", Code(await host.MutateAsync("mergePersons", new { from = "test-testesen", into = "proeve-proevesen" })));
        Assert.Equal("MERGED_ALREADY", Code(await host.MutateAsync("mergePersons", new { from = "test-testesen-2", into = "proeve-proevesen" })));
    }

    [Fact]
    public async Task A_long_name_gets_an_address_that_fits()
    {
        var name = string.Concat(Enumerable.Repeat("Prøve ", 30)).Trim();

        var first = Text((await host.MutateAsync("registerPerson", new { name }, "person { slug }")).GetProperty("person"), "slug");
        var second = Text((await host.MutateAsync("registerPerson", new { name }, "person { slug }")).GetProperty("person"), "slug");

        Assert.True(second.Length <= 120, second);
        Assert.Equal($"{first}-2", second);
    }

    private Task<JsonElement> MergeAsync() => host.MutateAsync("mergePersons", new { from = "test-testesen-2", into = "test-testesen" }, "person { slug otherNames }");

    private Task<JsonElement> TryAsync() => host.MutateAsync("mergePersons", new { from = "test-testesen-2", into = "test-testesen", dryRun = true }, "person { slug }");

    private async Task<string> HolderAsync(string asOf, string? knownAt = null)
    {
        var data = await host.DataAsync("query($asOf: Date, $knownAt: DateTime) { forum(slug: \"dialogforum-om-retssikkerhed\", asOf: $asOf, knownAt: $knownAt) { seats { heldBy { slug } } } }", new { asOf, knownAt });
        return Text(data.GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy"), "slug");
    }

    private async Task<int> CountAsync(string search) =>
        (await host.DataAsync("query($search: String) { persons(search: $search) { totalCount } }", new { search })).GetProperty("persons").GetProperty("totalCount").GetInt32();

    private async Task<string> NodeAsync(string id, string? knownAt = null) =>
        Text((await host.DataAsync("query($id: ID!, $at: DateTime) { node(id: $id, knownAt: $at) { ... on Person { slug } } }", new { id, at = knownAt })).GetProperty("node"), "slug");

    private async Task<IEnumerable<string>> OfficesAsync(string slug)
    {
        var data = await host.DataAsync("query($slug: String!) { person(slug: $slug, asOf: \"2026-06-01\") { offices { kind } } }", new { slug });
        return [.. data.GetProperty("person").GetProperty("offices").EnumerateArray().Select(office => Text(office, "kind")).OrderBy(kind => kind == "COUNCILLOR")];
    }

    private static IEnumerable<string?> Spellings(JsonElement person) => person.GetProperty("otherNames").EnumerateArray().Select(name => name.GetString());
}
