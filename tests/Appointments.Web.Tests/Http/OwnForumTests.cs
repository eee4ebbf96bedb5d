using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>Fora that the secretariat registers itself, with laws of their own, and changes of their seat plans.</summary>
public sealed class OwnForumTests : IAsyncLifetime
{
    private const string Shown = "entry forum { slug name kind kindName version kkrRelation seats { key firstDay lastDay appointedBy { slug name } nominatedBy { slug } } }";

    private const string Law = """
        kind: proeveraad
        name: { da: Prøveråd, en: Test council }
        coveredFrom: 2020-01-01
        coveredFromWhy: { da: Rådet er opfundet til en prøve., en: The council is made up for a test. }
        relation:
          - { value: APPOINTS, from: 2020-01-01, citation: vedtaegt, mark: PRINTED }
        seats:
          - key: member
            label: { da: Medlem, en: Member }
            count: 3
            role: MEMBER
            voting: true
            political: true
            appointedBy: kkr-nordjylland
            nominatedBy:
              - { value: [proeveforening], from: 2020-01-01, citation: vedtaegt, mark: PRINTED }
            from: 2020-01-01
            citation: vedtaegt
            mark: PRINTED
        demands:
          - { rule: seat-plan, force: STATUTE, strength: MUST, application: DIRECT, confirmed: true, from: 2020-01-01, citation: vedtaegt, mark: PRINTED }
          - { rule: geographic-spread, force: AGREEMENT, strength: AIM, application: DIRECT, confirmed: true, from: 2020-01-01, citation: vedtaegt, mark: PRINTED }
        citations:
          - key: vedtaegt
            act: { da: Prøverådets vedtægt, en: Statutes of the test council }
            paragraph: § 1
            confirmed: true
            mark: PRINTED
        """;

    /// <summary>The same, but from 2024 two members instead of three.</summary>
    private static readonly string Smaller = Law
        .Replace("    from: 2020-01-01\n    citation: vedtaegt\n    mark: PRINTED\ndemands", "    from: 2020-01-01\n    to: 2023-12-31\n    citation: vedtaegt\n    mark: PRINTED\n" + Group(2) + "demands", StringComparison.Ordinal)
        .Replace("[proeveforening], from: 2020-01-01, citation", "[proeveforening], from: 2020-01-01, to: 2023-12-31, citation", StringComparison.Ordinal);

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_forum_of_a_kind_that_is_known_has_the_seats_of_the_kind()
    {
        var forum = (await host.MutateAsync("registerForum", new { name = "Hospice Ærø Prøve", kind = "hospice", field = "HEALTH", kkr = "kkr-nordjylland" }, Shown)).GetProperty("forum");

        Assert.Equal(("hospice-aeroe-proeve", "Hospice Ærø Prøve", "hospice"), (Text(forum, "slug"), Text(forum, "name"), Text(forum, "kind")));
        Assert.Equal(["kkr-1", "kkr-2"], Keys(forum));
    }

    [Fact]
    public async Task A_forum_with_a_law_of_its_own_can_be_appointed_to_and_is_judged_by_it()
    {
        var payload = await RegisterAsync();

        Assert.Equal("[]", payload.GetProperty("errors").ToString());
        var forum = payload.GetProperty("forum");
        Assert.Equal(("proeveraad-nord", "proeveraad", "Prøveråd", "APPOINTS"), (Text(forum, "slug"), Text(forum, "kind"), Text(forum, "kindName"), Text(forum, "kkrRelation")));
        Assert.Equal(["member-1", "member-2", "member-3"], Keys(forum));
        Assert.Equal("proeveforening", Text(forum.GetProperty("seats")[0].GetProperty("nominatedBy")[0], "slug"));
        var appointed = await AppointAsync("member-3", "arne-boelt");
        Assert.Equal("[]", appointed.GetProperty("errors").ToString());
        Assert.Equal("seat-plan", Text(appointed.GetProperty("composition").GetProperty("findings")[0], "rule"));
    }

    [Fact]
    public async Task A_dry_run_of_a_forum_leaves_neither_forum_nor_kind_nor_authority()
    {
        var tried = await RegisterAsync(dryRun: true);
        Assert.Equal("proeveraad-nord", Text(tried.GetProperty("forum"), "slug"));

        var done = await RegisterAsync();

        Assert.Equal("[]", done.GetProperty("errors").ToString());
        Assert.Equal(tried.GetProperty("forum").GetProperty("seats").ToString(), done.GetProperty("forum").GetProperty("seats").ToString());
    }

    [Fact]
    public async Task An_authority_that_nobody_knows_is_named()
    {
        var refused = await host.MutateAsync("registerForum", new { name = "Prøveråd Nord", law = Law, field = "GENERAL" });

        Assert.Equal("AUTHORITY_UNKNOWN", Code(refused));
        Assert.Contains("proeveforening", Text(refused.GetProperty("errors")[0], "message"), StringComparison.Ordinal);
        Assert.Equal("AUTHORITY_TAKEN", Code(await RegisterAsync(authority: new { slug = "di", nameDa = "Noget andet", nameEn = "Something else" })));
        Assert.Equal("BAD_AUTHORITY", Code(await RegisterAsync(authority: new { slug = "Prøve forening", nameDa = "Prøve", nameEn = "Test" })));
    }

    [Fact]
    public async Task A_kind_is_registered_once_and_none_of_the_programs_own()
    {
        await RegisterAsync();

        Assert.Equal(["SLUG_TAKEN", "KIND_TAKEN"], Codes(await RegisterAsync()));
        Assert.Equal(["KIND_TAKEN"], Codes(await host.MutateAsync("registerForum", new { name = "Prøvehospice", law = Law.Replace("kind: proeveraad", "kind: hospice", StringComparison.Ordinal), field = "HEALTH", authorities = Authorities })));
        Assert.Equal("[]", (await host.MutateAsync("registerForum", new { name = "Prøveråd Syd", kind = "proeveraad", field = "GENERAL" })).GetProperty("errors").ToString());
    }

    [Theory]
    [InlineData("kind: proeveraad", "kind: [", 1, "This is not YAML")]
    [InlineData("count: 3", "count: three", 10, "'count' must be a whole number, and 'three' is none.")]
    [InlineData("rule: seat-plan", "rule: no-such-rule", 21, "No rule is named 'no-such-rule'.")]
    [InlineData("  - { rule: seat-plan", "  - { rule: geographic-spread", 22, "overlaps with the value on line 21")]
    [InlineData("value: APPOINTS", "value: OWNS", 6, "'value' must be one of")]
    public async Task A_law_with_faults_is_refused_with_the_line_of_each(string what, string with, int line, string fault)
    {
        Assert.Contains(what, Law, StringComparison.Ordinal);
        var version = await host.VersionAsync();

        var refused = await RegisterAsync(law: Law.Replace(what, with, StringComparison.Ordinal));

        var error = refused.GetProperty("errors").EnumerateArray().First(it => Text(it, "en").Contains(fault, StringComparison.Ordinal));
        Assert.Equal(("BAD_LAW", """["input","law"]"""), (Text(error, "code"), error.GetProperty("path").ToString()));
        Assert.StartsWith($"Regeldokumentet, linje {line}:", Text(error, "message"), StringComparison.Ordinal);
        Assert.Equal(version, await host.VersionAsync());
    }

    [Fact]
    public async Task Nonsense_for_a_law_is_a_fault_and_not_the_end_of_the_program()
    {
        foreach (var nonsense in new[] { "", " ", "æøå", "[]", "kind: &a [*a]", new string('[', 150_000), "\"", "--- \n---", "kind: proeveraad\nkind: proeveraad" })
            Assert.Equal("BAD_LAW", Code(await RegisterAsync(law: nonsense)));
        Assert.Equal("[]", (await RegisterAsync()).GetProperty("errors").ToString());
    }

    [Theory]
    [InlineData("Prøveråd Nord", null, null, null, "KIND_OR_LAW", "kind")]
    [InlineData("Prøveråd Nord", null, "no-such-kind", null, "UNKNOWN_KIND", "kind")]
    [InlineData("Prøveråd Nord", "Prøveråd", "hospice", null, "BAD_SLUG", "slug")]
    [InlineData("Hospice", "hospice-vangen", "hospice", null, "SLUG_TAKEN", "slug")]
    [InlineData("...", null, "hospice", null, "BAD_NAME", "name")]
    [InlineData("Prøveråd Nord", null, "hospice", "kkr-intetsteds", "UNKNOWN_KKR", "kkr")]
    public async Task Each_thing_that_is_wrong_with_a_forum_is_its_own_error(string name, string? slug, string? kind, string? kkr, string code, string field)
    {
        var refused = await host.MutateAsync("registerForum", new { name, slug, kind, kkr, field = "GENERAL" });

        Assert.Equal((code, $"[\"input\",\"{field}\"]"), (Code(refused), refused.GetProperty("errors")[0].GetProperty("path").ToString()));
    }

    [Fact]
    public async Task A_seat_plan_changes_from_its_day_for_all_fora_of_the_kind_and_who_sits_in_a_seat_that_ends_is_named()
    {
        await RegisterAsync();
        await host.MutateAsync("registerForum", new { name = "Prøveråd Syd", kind = "proeveraad", field = "GENERAL" });
        await AppointAsync("member-1", "per-bach-laursen");
        var appointed = await AppointAsync("member-3", "arne-boelt");

        var changed = await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = Smaller }, Shown + " warned: warnings { thing }");

        Assert.Equal("[]", changed.GetProperty("errors").ToString());
        var warning = Assert.Single(changed.GetProperty("warnings").EnumerateArray());
        Assert.Equal(("APPOINTMENT_OUTSIDE_SEAT", "2024-01-01"), (Text(warning, "code"), Text(warning, "day")));
        Assert.Contains("Arne Boelt", Text(warning, "message"), StringComparison.Ordinal);
        Assert.Equal(Text(appointed.GetProperty("appointment"), "id"), Text(changed.GetProperty("warned")[0], "thing"));
        foreach (var slug in new[] { "proeveraad-nord", "proeveraad-syd" })
        {
            Assert.Equal(["member-1", "member-2", "member-3"], Keys(await ForumAsync(slug, "2023-12-31")));
            Assert.Equal(["member-1", "member-2"], Keys(await ForumAsync(slug, "2024-01-01")));
        }
    }

    [Fact]
    public async Task What_a_board_breaks_by_a_new_plan_is_told_and_not_stopped()
    {
        await RegisterAsync();
        await host.MutateAsync("setForumSetting", new { forum = "proeveraad-nord", setting = new { minMunicipalities = 3 }, firstDay = "2020-01-01" });

        var changed = await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = Smaller });

        Assert.Equal("[]", changed.GetProperty("errors").ToString());
        var warning = changed.GetProperty("warnings").EnumerateArray().Single(it => Text(it, "code") == "DEMAND_VIOLATED");
        Assert.Equal(("2024-01-01", "geographic-spread"), (Text(warning, "day"), Text(warning.GetProperty("finding"), "rule")));
    }

    [Fact]
    public async Task A_seat_plan_is_changed_only_where_the_secretariat_made_it()
    {
        await RegisterAsync();

        Assert.Equal("BUILT_IN_LAW", Code(await host.MutateAsync("changeSeatPlan", new { forum = "hospice-vangen", law = Law })));
        Assert.Equal("KIND_DIFFERS", Code(await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = Law.Replace("kind: proeveraad", "kind: andet-raad", StringComparison.Ordinal) })));
        Assert.Equal("NOTHING_CHANGED", Code(await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = Law })));
        Assert.Equal("BAD_LAW", Code(await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = "æøå" })));
    }

    /// <summary>Law has the second clock: a document is given as it was known, and a kind that was not known yet is unknown.</summary>
    [Fact]
    public async Task A_law_of_its_own_is_answered_as_it_was_known()
    {
        var before = await KnownAsync();
        await RegisterAsync();
        var registered = await KnownAsync();
        await host.MutateAsync("changeSeatPlan", new { forum = "proeveraad-nord", law = Smaller });

        Assert.Equal([2], await CountsAsync(null));
        Assert.Equal([3], await CountsAsync(registered));
        var unknown = await host.AskAsync(LawQuestion, new { knownAt = before });
        Assert.Equal("UNKNOWN_KIND", unknown.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        var kinds = (await host.DataAsync("{ lawDocuments { kind fora { slug } } }")).GetProperty("lawDocuments").EnumerateArray();
        Assert.Equal("proeveraad-nord", Text(Assert.Single(Assert.Single(kinds, kind => Text(kind, "kind") == "proeveraad").GetProperty("fora").EnumerateArray()), "slug"));
        Assert.Contains("Prøveråd", System.Net.WebUtility.HtmlDecode(await host.Client.GetStringAsync("/lov/proeveraad?dag=2024-01-01")));

        async Task<IEnumerable<int>> CountsAsync(string? knownAt) =>
            (await host.DataAsync(LawQuestion, new { knownAt })).GetProperty("lawDocument").GetProperty("seatGroups").EnumerateArray().Select(group => group.GetProperty("count").GetInt32());
    }

    private const string LawQuestion = "query ($knownAt: DateTime) { lawDocument(kind: \"proeveraad\", asOf: \"2024-06-01\", knownAt: $knownAt) { seatGroups { count } } }";

    private async Task<string> KnownAsync() => Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

    private static readonly object[] Authorities = [new { slug = "proeveforening", nameDa = "Prøveforeningen", nameEn = "Test association" }];

    private static string Group(int count) => $$"""
          - key: member
            label: { da: Medlem, en: Member }
            count: {{count}}
            role: MEMBER
            voting: true
            political: true
            appointedBy: kkr-nordjylland
            from: 2024-01-01
            citation: vedtaegt
            mark: PRINTED

        """;

    private Task<JsonElement> RegisterAsync(string law = Law, bool dryRun = false, object? authority = null) => host.MutateAsync(
        "registerForum", new { name = "Prøveråd Nord", law, field = "GENERAL", kkr = "kkr-nordjylland", dryRun, authorities = authority is null ? Authorities : [authority] }, Shown);

    private Task<JsonElement> AppointAsync(string seat, string person) => host.MutateAsync(
        "registerAppointment",
        new { forum = "proeveraad-nord", seat, person, firstDay = "2022-01-01" },
        "appointment { id } composition { findings { rule answer } }");

    private async Task<JsonElement> ForumAsync(string slug, string asOf) =>
        (await host.DataAsync("query($slug: String!, $asOf: Date) { forum(slug: $slug, asOf: $asOf) { seats { key } } }", new { slug, asOf })).GetProperty("forum");

    private static IEnumerable<string> Keys(JsonElement forum) => forum.GetProperty("seats").EnumerateArray().Select(seat => Text(seat, "key"));

    private static IEnumerable<string> Codes(JsonElement payload) => payload.GetProperty("errors").EnumerateArray().Select(error => Text(error, "code"));
}
