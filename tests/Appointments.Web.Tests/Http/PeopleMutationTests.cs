using System.Text.Json;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Persons, merges, offices, genders and parties, registered over HTTP. New people are plainly invented.</summary>
public sealed class PeopleMutationTests : IAsyncLifetime
{
    private static readonly object Statement = new { paper = "Egen erklæring", day = "2026-01-10" };

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_namesake_is_told_and_never_taken_for_the_same()
    {
        var first = await host.MutateAsync("registerPerson", new { name = "Test Testesen" }, "person { slug name }");
        var second = await host.MutateAsync("registerPerson", new { name = "Test  Testesen", otherNames = new[] { "T. Testesen" } }, "person { slug otherNames }");

        Assert.Equal(("test-testesen", "test-testesen-2"), (Slug(first), Slug(second)));
        Assert.Equal("POSSIBLE_DUPLICATE", Assert.Single(second.GetProperty("warnings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("SLUG_TAKEN", Code(await host.MutateAsync("registerPerson", new { name = "En anden", slug = "test-testesen" })));
    }

    [Theory]
    [InlineData("", "BAD_NAME")]
    [InlineData("!!!", "BAD_NAME")]
    [InlineData("Test\u0000Testesen", "BAD_NAME")]
    public async Task A_name_has_letters_in_it(string name, string code) => Assert.Equal(code, Code(await host.MutateAsync("registerPerson", new { name })));

    [Fact]
    public async Task A_merge_brings_everything_over_and_can_be_undone()
    {
        await host.MutateAsync("registerPerson", new { name = "Lasse F. Jensen" });
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-f-jensen", firstDay = "2025-10-24" });
        var before = Text((await host.DataAsync("{ register { recordedAt } }")).GetProperty("register"), "recordedAt");

        var merged = await host.MutateAsync("mergePersons", new { from = "lasse-f-jensen", into = "lasse-frimand-jensen" }, "person { slug otherNames }");

        Assert.Equal("[]", merged.GetProperty("errors").ToString());
        Assert.Contains("Lasse F. Jensen", merged.GetProperty("person").GetProperty("otherNames").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("lasse-frimand-jensen", await HolderAsync("2025-10-24"));
        Assert.Equal("lasse-f-jensen", await HolderAsync("2025-10-24", before));
        Assert.Equal("lasse-frimand-jensen", Slug(await host.DataAsync("{ person(slug: \"lasse-f-jensen\") { slug } }")));
        Assert.Equal(1, await CountAsync("Lasse F"));
        Assert.Equal("SAME_PERSON", Code(await host.MutateAsync("mergePersons", new { from = "lasse-f-jensen", into = "lasse-frimand-jensen" })));

        var apart = await host.MutateAsync("unmergePersons", new { from = "lasse-f-jensen" }, "person { slug name }");

        Assert.Equal(("[]", "lasse-f-jensen"), (apart.GetProperty("errors").ToString(), Slug(apart)));
        Assert.Equal("lasse-f-jensen", await HolderAsync("2025-10-24"));
        Assert.Equal(1, await CountAsync("Lasse F. J"));
        Assert.Equal("NOT_MERGED", Code(await host.MutateAsync("unmergePersons", new { from = "lasse-f-jensen" })));
        await VerifyAsync();
    }

    [Fact]
    public async Task Two_who_sit_in_one_forum_at_once_are_not_one_person()
    {
        var refused = await host.MutateAsync("mergePersons", new { from = "leon-sebbelin", into = "per-moeller" });

        Assert.Equal(("SECOND_SEAT", "2022-04-01"), (Code(refused), Text(refused.GetProperty("errors")[0], "day")));
    }

    [Fact]
    public async Task A_new_mayor_has_the_seats_of_the_office_from_the_day_and_the_old_one_leaves_them()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "MAYOR", municipality = "0851", firstDay = "2026-01-01" });

        var change = await host.MutateAsync(
            "recordOffice", new { person = "proeve-proevesen", kind = "MAYOR", municipality = "0851", firstDay = "2027-03-01" }, "office { lastDay lastDayBasis } seatsAffected { day forum { slug } person { slug } seat { key } appointment { id } }");

        Assert.Equal(("2029-12-31", "TERM_ASSUMED"), (Text(change.GetProperty("office"), "lastDay"), Text(change.GetProperty("office"), "lastDayBasis")));
        Assert.Equal(["brn-bestyrelse", "kkr-nordjylland"], change.GetProperty("seatsAffected").EnumerateArray().Select(seat => Text(seat.GetProperty("forum"), "slug")).Order(StringComparer.Ordinal));
        Assert.All(change.GetProperty("seatsAffected").EnumerateArray(), seat => Assert.Equal(("2027-03-01", "test-testesen"), (Text(seat, "day"), Text(seat.GetProperty("person"), "slug"))));
        foreach (var forum in new[] { "kkr-nordjylland", "brn-bestyrelse" })
        {
            Assert.Equal("test-testesen", await MayorAsync(forum, "2027-02-28"));
            Assert.Equal("proeve-proevesen", await MayorAsync(forum, "2027-03-01"));
        }
    }

    [Fact]
    public async Task The_deputy_follows_the_office_and_the_chair_of_the_region_has_BRNs_seat()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "DEPUTY_MAYOR", municipality = "0851", firstDay = "2026-01-01" });
        await host.MutateAsync("recordOffice", new { person = "proeve-proevesen", kind = "REGIONAL_COUNCIL_CHAIR", region = "1081", firstDay = "2026-01-01" });

        var kkr = (await host.DataAsync("{ forum(slug: \"kkr-nordjylland\", asOf: \"2026-06-01\") { seats { key deputies { person { slug } } } } }")).GetProperty("forum").GetProperty("seats").EnumerateArray();
        Assert.Equal("test-testesen", Text(kkr.Single(seat => Text(seat, "key") == "mayors-0851").GetProperty("deputies")[0].GetProperty("person"), "slug"));
        var brn = (await host.DataAsync("{ forum(slug: \"brn-bestyrelse\", asOf: \"2026-06-01\") { seats { kind heldBy { slug } } } }")).GetProperty("forum").GetProperty("seats").EnumerateArray();
        Assert.Equal("proeve-proevesen", Text(brn.Single(seat => Text(seat, "kind") == "regional-chair").GetProperty("heldBy"), "slug"));
    }

    [Fact]
    public async Task An_office_of_a_region_is_shown_with_its_region()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("recordOffice", new { person = "test-testesen", kind = "REGIONAL_COUNCIL_CHAIR", region = "1081", firstDay = "2024-01-01", lastDay = "2025-12-31" });

        var office = (await host.DataAsync("{ person(slug: \"test-testesen\", asOf: \"2024-06-01\") { offices { region { code name } municipality { name } } } }")).GetProperty("person").GetProperty("offices")[0];
        Assert.Equal(("1081", "Region Nordjylland"), (Text(office.GetProperty("region"), "code"), Text(office.GetProperty("region"), "name")));
        Assert.Equal(JsonValueKind.Null, office.GetProperty("municipality").ValueKind);
        Assert.Contains("Region Nordjylland", System.Net.WebUtility.HtmlDecode(await host.Client.GetStringAsync("/personer/test-testesen?asOf=2024-06-01")));
        Assert.Contains("Region Nordjylland", await host.Client.GetStringAsync("/q/persons.json?search=Test%20Testesen&asOf=2024-06-01"));
    }

    [Theory]
    [InlineData(null, "1899-12-31", null)]
    [InlineData(null, "2200-01-01", null)]
    [InlineData(null, null, " ")]
    [InlineData("INFERRED", null, null)]
    [InlineData("UNVERIFIED", null, null)]
    public async Task A_source_is_a_paper_of_a_day_there_can_be_and_marked_as_a_caller_may(string? mark, string? day, string? item)
    {
        var input = new Dictionary<string, object?> { ["name"] = "Test Testesen", ["source"] = new Dictionary<string, object?> { ["paper"] = "Brev", ["day"] = day, ["item"] = item, ["mark"] = mark ?? "PRINTED" } };
        Assert.Equal("BAD_SOURCE", Code(await host.MutateAsync("registerPerson", input)));
    }

    [Fact]
    public async Task When_a_council_seat_ends_every_seat_that_rests_on_it_is_told_with_the_day()
    {
        var appointment = Text((await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" }, "appointment { id }")).GetProperty("appointment"), "id");
        var offices = (await host.DataAsync("{ person(slug: \"lasse-frimand-jensen\", asOf: \"2025-10-24\") { offices { id kind } } }")).GetProperty("person").GetProperty("offices").EnumerateArray();
        var office = Text(offices.Single(it => Text(it, "kind") == "COUNCILLOR"), "id");

        var ended = await host.MutateAsync("endOffice", new { office, lastDay = "2025-11-17" }, "seatsAffected { day appointment { id } }");

        var affected = Assert.Single(ended.GetProperty("seatsAffected").EnumerateArray());
        Assert.Equal(("2025-11-18", appointment), (Text(affected, "day"), Text(affected.GetProperty("appointment"), "id")));
        Assert.Equal("ELIGIBILITY_LOST", Assert.Single(ended.GetProperty("warnings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("OFFICE_DOES_NOT_EXIST", Code(await host.MutateAsync("endOffice", new { office, lastDay = "2025-11-18" })));
    }

    [Theory]
    [InlineData("MAYOR", "9999", null, "OFFICE_DOES_NOT_EXIST")]
    [InlineData("REGIONAL_COUNCIL_CHAIR", null, "9999", "OFFICE_DOES_NOT_EXIST")]
    [InlineData("MAYOR", null, null, "OFFICE_PLACE")]
    [InlineData("REGIONAL_COUNCIL_CHAIR", "0851", null, "OFFICE_PLACE")]
    public async Task An_office_that_does_not_exist_on_the_day_is_refused(string kind, string? municipality, string? region, string code) =>
        Assert.Equal(code, Code(await host.MutateAsync("recordOffice", new { person = "arne-boelt", kind, municipality, region, firstDay = "2026-01-01" })));

    [Fact]
    public async Task A_gender_is_recorded_once_and_corrected_as_a_correction()
    {
        Assert.Equal("[]", (await host.MutateAsync("recordGender", new { person = "arne-boelt", gender = "M", source = Statement })).GetProperty("errors").ToString());
        Assert.Equal("GENDER_RECORDED", Code(await host.MutateAsync("recordGender", new { person = "arne-boelt", gender = "X", source = Statement })));
        Assert.Equal("[]", (await host.MutateAsync("recordGender", new { person = "arne-boelt", gender = "X", source = Statement, corrects = true })).GetProperty("errors").ToString());
        Assert.Equal("NOTHING_TO_CORRECT", Code(await host.MutateAsync("recordGender", new { person = "per-moeller", gender = "M", source = Statement, corrects = true })));
        await VerifyAsync();
    }

    [Fact]
    public async Task The_same_key_with_another_sealed_value_is_another_input()
    {
        var input = new { idempotencyKey = "gender", person = "arne-boelt", gender = "M", source = Statement };
        Assert.False((await host.MutateAsync("recordGender", input)).GetProperty("replayed").GetBoolean());

        Assert.True((await host.MutateAsync("recordGender", input)).GetProperty("replayed").GetBoolean());
        Assert.Equal("IDEMPOTENCY_KEY_USED", Code(await host.MutateAsync("recordGender", new { idempotencyKey = "gender", person = "arne-boelt", gender = "X", source = Statement })));
    }

    [Fact]
    public async Task A_letter_must_mean_a_list_there_and_then()
    {
        var refused = await host.MutateAsync("recordParty", new { person = "arne-boelt", letter = "L", municipality = "0851", firstDay = "2026-01-01" });

        Assert.Equal("UNKNOWN_PARTY", Code(refused));
        Assert.Contains("A (", Text(refused.GetProperty("errors")[0], "message"));
        Assert.Equal("[]", (await host.MutateAsync("recordParty", new { person = "arne-boelt", letter = "A", municipality = "0860", firstDay = "2026-01-01" })).GetProperty("errors").ToString());
        Assert.Equal("[]", (await host.MutateAsync("recordParty", new { person = "arne-boelt", letter = "V", municipality = "0860", firstDay = "2027-01-01" })).GetProperty("errors").ToString());
        Assert.Equal("PARTY_RECORDED", Code(await host.MutateAsync("recordParty", new { person = "arne-boelt", letter = "B", municipality = "0860", firstDay = "2026-06-01" })));
    }

    /// <summary>Eleven seats want four of each sex: with eight of one sex the three that are left cannot hold four of the other.</summary>
    [Fact]
    public async Task On_a_board_of_eleven_the_eighth_of_one_sex_is_a_warning_with_the_sum_and_a_stop_where_the_forum_makes_it_a_must()
    {
        for (var number = 1; number <= 8; number++)
        {
            await host.MutateAsync("registerPerson", new { name = $"Test Testesen {number}" });
            await host.MutateAsync("recordGender", new { person = $"test-testesen-{number}", gender = "M", source = Statement });
        }

        string[] seats = ["knowledge-1", "political-1", "political-2", "political-3", "business-1", "business-2", "business-3", "business-4"];
        for (var number = 1; number <= 7; number++)
        {
            var payload = await SeatAsync(number, seats[number - 1]);
            Assert.DoesNotContain(payload.GetProperty("warnings").EnumerateArray(), warning => Rule(warning) == "gender-balance");
        }

        var eighth = await SeatAsync(8, seats[7], dryRun: true);
        Assert.Equal("[]", eighth.GetProperty("errors").ToString());
        var warned = eighth.GetProperty("warnings").EnumerateArray().Single(warning => Rule(warning) == "gender-balance");
        Assert.Equal("4 + 0 > 3", Text(warned.GetProperty("finding"), "sum"));

        await host.MutateAsync("setForumSetting", new { forum = "erhvervshus-nordjylland", setting = new { genderDemand = "MUST" }, firstDay = "2019-01-01" });
        var stopped = await SeatAsync(8, seats[7]);
        Assert.Equal(("DEMAND_VIOLATED", "gender-balance"), (Code(stopped), Rule(stopped.GetProperty("errors")[0])));
        var excused = await SeatAsync(8, seats[7], excuse: new { rule = "gender-balance", reason = "Ingen kvinde var indstillet", author = "Test Testesen" });
        Assert.Equal("[]", excused.GetProperty("errors").ToString());
        Assert.Contains(excused.GetProperty("composition").GetProperty("findings").EnumerateArray(), finding => Text(finding, "rule") == "gender-balance" && Text(finding, "answer") == "EXCUSED");

        // The public is told the answer, and no count from which one person's gender follows.
        var seen = await host.AskAsync("{ forum(slug: \"erhvervshus-nordjylland\", asOf: \"2019-06-01\") { composition { findings { rule sum } } } }", key: null);
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("data").GetProperty("forum").GetProperty("composition").GetProperty("findings").EnumerateArray().Single(finding => Text(finding, "rule") == "gender-balance").GetProperty("sum").ValueKind);
    }

    [Fact]
    public async Task With_at_most_one_seat_a_municipality_the_second_from_Aalborg_is_stopped_and_without_it_counted()
    {
        await host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        await host.MutateAsync("registerPerson", new { name = "Prøve Prøvesen" });
        await host.MutateAsync("registerAppointment", Aalborg("test-testesen", "business-1"));
        var counted = await host.MutateAsync("registerAppointment", Aalborg("proeve-proevesen", "business-2", dryRun: true), "composition { findings { rule answer message } }");
        var finding = counted.GetProperty("composition").GetProperty("findings").EnumerateArray().Single(it => Text(it, "rule") == "geographic-spread");
        Assert.Contains("Flest har Aalborg med 2 pladser.", Text(finding, "message"));

        await host.MutateAsync("setForumSetting", new { forum = "erhvervshus-nordjylland", setting = new { maxPerMunicipality = 1 }, firstDay = "2022-04-01" });

        var stopped = await host.MutateAsync("registerAppointment", Aalborg("proeve-proevesen", "business-2"));
        Assert.Equal(("DEMAND_VIOLATED", "geographic-spread", "2022-04-01"), (Code(stopped), Rule(stopped.GetProperty("errors")[0]), Text(stopped.GetProperty("errors")[0], "day")));
        var noted = await host.MutateAsync("noteAppointment", Aalborg("proeve-proevesen", "business-2"));
        Assert.Equal("[]", noted.GetProperty("errors").ToString());
    }

    private static object Aalborg(string person, string seat, bool dryRun = false) =>
        new { forum = "erhvervshus-nordjylland", seat, person, firstDay = "2022-04-01", municipality = "0851", dryRun };

    private Task<JsonElement> SeatAsync(int number, string seat, bool dryRun = false, object? excuse = null) => host.MutateAsync(
        "registerAppointment",
        new { forum = "erhvervshus-nordjylland", seat, person = $"test-testesen-{number}", firstDay = "2019-06-01", lastDay = "2019-12-31", dryRun, excuse },
        "composition { findings { rule answer } }");

    private async Task<string> HolderAsync(string asOf, string? knownAt = null)
    {
        var data = await host.DataAsync("query($asOf: Date, $knownAt: DateTime) { forum(slug: \"dialogforum-om-retssikkerhed\", asOf: $asOf, knownAt: $knownAt) { seats { heldBy { slug } } } }", new { asOf, knownAt });
        return Text(data.GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy"), "slug");
    }

    private async Task<string> MayorAsync(string slug, string asOf)
    {
        var data = await host.DataAsync("query($slug: String!, $asOf: Date) { forum(slug: $slug, asOf: $asOf) { seats { key heldBy { slug } } } }", new { slug, asOf });
        return Text(data.GetProperty("forum").GetProperty("seats").EnumerateArray().Single(seat => Text(seat, "key") == "mayors-0851").GetProperty("heldBy"), "slug");
    }

    private async Task<int> CountAsync(string search) =>
        (await host.DataAsync("query($search: String) { persons(search: $search) { totalCount } }", new { search })).GetProperty("persons").GetProperty("totalCount").GetInt32();

    private async Task VerifyAsync() =>
        Assert.Empty((await new Appointments.Data.Verification.RegisterVerifier(new Appointments.Data.RegisterDatabase(host.Database)).VerifyAsync(exported: null, CancellationToken.None)).Findings);

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString()!;

    private static string Slug(JsonElement payload) => Text(payload.GetProperty("person"), "slug");

    private static string Code(JsonElement payload) => payload.GetProperty("errors").GetArrayLength() == 0 ? "" : Text(payload.GetProperty("errors")[0], "code");

    private static string? Rule(JsonElement objection) => objection.GetProperty("finding") is { ValueKind: JsonValueKind.Object } finding ? Text(finding, "rule") : null;
}
