using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>What is set for a forum, what is excused in it, and the votes that its proportion is judged on.</summary>
public sealed class ForumSettingTests : IAsyncLifetime
{
    private const string Board = "erhvervshus-nordjylland";
    private const string Start = "2022-04-01";
    private const string Shown = "entry composition { verdict findings { rule answer strength message(language: EN) } } forum { version settings { name value firstDay lastDay lastDayBasis voteTable { name } source { mark } } exemptions { rule reason author document firstDay lastDay lastDayBasis } }";

    private const string Parameters = "forum { settings { name parameter value firstDay lastDay source { paper } } }";

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task With_maxPerMunicipality_1_the_second_from_Aalborg_is_Violated_without_it_the_count_is_shown()
    {
        await OneFromAalborgAsync();
        var second = await host.MutateAsync("registerAppointment", SecondFromAalborg(), Shown);

        Assert.Equal("[]", second.GetProperty("errors").ToString());
        Assert.Equal("NOT_APPLICABLE", Text(Finding(second, "geographic-spread"), "answer"));
        Assert.Contains("Most have Aalborg with 2 seats.", Text(Finding(second, "geographic-spread"), "message"), StringComparison.Ordinal);

        var set = await SetAsync(new { maxPerMunicipality = 1 }, Start);

        Assert.Equal("[]", set.GetProperty("errors").ToString());
        Assert.Equal(("VIOLATED", "MUST"), (Text(Finding(set, "geographic-spread"), "answer"), Text(Finding(set, "geographic-spread"), "strength")));
        Assert.Contains(set.GetProperty("warnings").EnumerateArray(), warning => Text(warning, "code") == "DEMAND_VIOLATED" && Text(warning, "day") == Start);
        Assert.Equal("REGISTERED", Text(set.GetProperty("forum").GetProperty("settings")[0].GetProperty("source"), "mark"));
    }

    /// <summary>The other fora of the kind are left as they are: KKR Sjælland gets three supplementary members, and says on whose word.</summary>
    [Fact]
    public async Task What_the_law_leaves_to_a_forum_is_set_with_its_source_and_the_seats_follow()
    {
        var source = new { paper = "Prøvepapir", mark = "PRINTED" };
        var set = await host.MutateAsync("setForumSetting", new { forum = "kkr-sjaelland", setting = new { lawParameter = new { name = "supplementary", value = "3" } }, firstDay = "2022-01-01", source }, Parameters);

        Assert.Equal("[]", set.GetProperty("errors").ToString());
        Assert.Equal("""[{"name":"LAW_PARAMETER","parameter":"supplementary","value":"3","firstDay":"2022-01-01","lastDay":null,"source":{"paper":"Prøvepapir"}}]""", set.GetProperty("forum").GetProperty("settings").ToString());
        Assert.Equal((17, 20), (await SeatsAsync("2021-12-31"), await SeatsAsync("2022-01-01")));

        var removed = await host.MutateAsync("setForumSetting", new { forum = "kkr-sjaelland", removeParameter = "supplementary", firstDay = "2024-01-01" }, Parameters);

        Assert.Equal("[]", removed.GetProperty("errors").ToString());
        Assert.Equal((20, 17), (await SeatsAsync("2023-12-31"), await SeatsAsync("2024-01-01")));
        Assert.Equal("UNKNOWN_PARAMETER", Code(await host.MutateAsync("setForumSetting", new { forum = Board, setting = new { lawParameter = new { name = "supplementary", value = "3" } }, firstDay = Start })));
        Assert.Equal("SET_OR_REMOVE", Code(await host.MutateAsync("setForumSetting", new { forum = Board, remove = "LAW_PARAMETER", firstDay = Start })));

        async Task<int> SeatsAsync(string day) =>
            (await host.DataAsync("query($day: Date) { forum(slug: \"kkr-sjaelland\", asOf: $day) { seats { key } } }", new { day })).GetProperty("forum").GetProperty("seats").GetArrayLength();
    }

    [Theory]
    [InlineData("2026-12-31", """{"code":"1085","name":"Region Sjælland"}""")]
    [InlineData("2027-01-01", """{"code":null,"name":"Region Østdanmark"}""")]
    public async Task The_region_of_a_municipality_is_that_of_the_day(string day, string region)
    {
        var kkr = (await host.DataAsync("query($day: Date) { kkr(slug: \"kkr-sjaelland\", asOf: $day) { municipalities { region { code name } } } }", new { day })).GetProperty("kkr");

        Assert.Equal([region], kkr.GetProperty("municipalities").EnumerateArray().Select(municipality => municipality.GetProperty("region").ToString()).Distinct());
    }

    [Fact]
    public async Task A_setting_that_binds_stops_the_registration_that_breaks_it_unless_that_brings_its_excuse()
    {
        await OneFromAalborgAsync();
        await SetAsync(new { maxPerMunicipality = 1 }, Start);

        Assert.Equal("DEMAND_VIOLATED", Code(await host.MutateAsync("registerAppointment", SecondFromAalborg())));
        Assert.Equal("", Code(await host.MutateAsync("noteAppointment", SecondFromAalborg(dryRun: true))));
        var excused = new { forum = Board, seat = "business-1", person = "lasse-frimand-jensen", municipality = "0851", firstDay = Start, excuse = new { rule = "geographic-spread", reason = "Prøve.", author = "Test Testesen" } };
        Assert.Equal("", Code(await host.MutateAsync("registerAppointment", excused)));
    }

    [Fact]
    public async Task A_violation_is_excused_to_the_end_of_the_function_period_and_only_where_there_is_one()
    {
        var early = await ExcuseAsync("geographic-spread");
        Assert.Equal(("NOTHING_TO_EXCUSE", """["input","excuse","rule"]"""), (Code(early), early.GetProperty("errors")[0].GetProperty("path").ToString()));
        await OneFromAalborgAsync();
        await host.MutateAsync("registerAppointment", SecondFromAalborg());
        await SetAsync(new { maxPerMunicipality = 1 }, Start);

        var excused = await ExcuseAsync("geographic-spread");

        Assert.Equal("EXCUSED", Text(Finding(excused, "geographic-spread"), "answer"));
        var exemption = excused.GetProperty("forum").GetProperty("exemptions")[0];
        Assert.Equal(("geographic-spread", "Prøve.", "Test Testesen"), (Text(exemption, "rule"), Text(exemption, "reason"), Text(exemption, "author")));
        Assert.Equal((Start, "2026-03-31", "TERM_ASSUMED"), (Text(exemption, "firstDay"), Text(exemption, "lastDay"), Text(exemption, "lastDayBasis")));
        Assert.Equal("NOTHING_TO_EXCUSE", Code(await ExcuseAsync("geographic-spread")));
    }

    [Theory]
    [InlineData("no-such-rule", Start, null, "BAD_EXCUSE")]
    [InlineData("one-seat-a-person", Start, null, "OWN_ORDER")]
    [InlineData("reserved-seat", Start, null, "NOTHING_TO_EXCUSE")]
    [InlineData("geographic-spread", "2018-12-31", null, "NOT_COVERED")]
    [InlineData("geographic-spread", Start, "2022-03-31", "END_BEFORE_START")]
    public async Task What_cannot_be_excused_is_refused(string rule, string firstDay, string? lastDay, string code)
    {
        Assert.Equal(code, Code(await ExcuseAsync(rule, firstDay, lastDay)));
    }

    [Fact]
    public async Task A_new_setting_ends_the_one_before_and_a_later_one_limits_it()
    {
        await SetAsync(new { maxPerMunicipality = 3 }, "2022-04-01");
        await SetAsync(new { maxPerMunicipality = 1 }, "2024-01-01");

        var between = await SetAsync(new { maxPerMunicipality = 2 }, "2023-01-01");

        Assert.Equal(["SETTING_LIMITED"], between.GetProperty("warnings").EnumerateArray().Select(warning => Text(warning, "code")));
        Assert.Equal(
            [("3", "2022-04-01", "2022-12-31"), ("2", "2023-01-01", "2023-12-31"), ("1", "2024-01-01", null)],
            Settings(between));
        Assert.Equal([("3", "2022-04-01", "2022-12-31"), ("2", "2023-01-01", "2023-12-31"), ("1", "2024-01-01", "2024-06-30")], Settings(await RemoveAsync("MAX_PER_MUNICIPALITY", "2024-07-01")));
        Assert.Equal([("3", "2022-04-01", "2022-12-31"), ("2", "2023-01-01", "2023-12-31")], Settings(await RemoveAsync("MAX_PER_MUNICIPALITY", "2024-01-01")));
        Assert.Equal("SETTING_NOT_SET", Code(await RemoveAsync("MAX_PER_MUNICIPALITY", "2024-01-01")));
    }

    [Fact]
    public async Task A_setting_for_a_time_does_not_bring_back_what_was_set_before_and_says_so()
    {
        await SetAsync(new { maxPerMunicipality = 3 }, "2022-04-01");

        var payload = await SetAsync(new { maxPerMunicipality = 2 }, "2023-01-01", "2023-12-31");

        Assert.Equal(["SETTING_NOT_RESUMED"], payload.GetProperty("warnings").EnumerateArray().Select(warning => Text(warning, "code")));
        Assert.Equal([("3", "2022-04-01", "2022-12-31"), ("2", "2023-01-01", "2023-12-31")], Settings(payload));
    }

    [Fact]
    public async Task A_setting_that_no_demand_of_the_forum_reads_is_recorded_with_a_warning()
    {
        var payload = await host.MutateAsync("setForumSetting", new { forum = "hospice-vangen", setting = new { genderThreshold = "FLOOR" }, firstDay = "2021-01-01" }, Shown);

        Assert.Equal(["SETTING_NOT_READ"], payload.GetProperty("warnings").EnumerateArray().Select(warning => Text(warning, "code")));
    }

    [Fact]
    public async Task The_same_first_day_is_the_same_setting_with_another_value()
    {
        await SetAsync(new { maxPerMunicipality = 3 }, "2022-04-01");

        Assert.Equal([("2", "2022-04-01", null)], Settings(await SetAsync(new { maxPerMunicipality = 2 }, "2022-04-01")));
    }

    [Fact]
    public async Task A_dry_run_answers_as_the_setting_does_and_sets_nothing()
    {
        var tried = await host.MutateAsync("setForumSetting", new { forum = Board, setting = new { minMunicipalities = 9 }, firstDay = Start, dryRun = true }, Shown.Replace("version", "", StringComparison.Ordinal));

        Assert.Equal("[]", (await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") { settings { name } } }""")).GetProperty("forum").GetProperty("settings").ToString());
        var done = await host.MutateAsync("setForumSetting", new { forum = Board, setting = new { minMunicipalities = 9 }, firstDay = Start }, Shown.Replace("version", "", StringComparison.Ordinal));
        Assert.Equal(tried.GetProperty("composition").ToString(), done.GetProperty("composition").ToString());
        Assert.Equal(tried.GetProperty("forum").ToString(), done.GetProperty("forum").ToString());
    }

    [Theory]
    [InlineData("""{ "setting": { "maxPerMunicipality": 0 } }""", "BAD_SETTING", """["input","setting"]""")]
    [InlineData("""{ "setting": { "partyTolerance": -1 } }""", "BAD_SETTING", """["input","setting"]""")]
    [InlineData("""{ "setting": { "partyTable": "nonsense" } }""", "BAD_ID", """["input","setting","partyTable"]""")]
    [InlineData("""{ "setting": { "partyTable": "Vm90ZVRhYmxlOjE" } }""", "UNKNOWN_VOTE_TABLE", """["input","setting","partyTable"]""")]
    [InlineData("""{ }""", "SET_OR_REMOVE", """["input","setting"]""")]
    [InlineData("""{ "setting": { "partyTolerance": 1 }, "remove": "PARTY_TOLERANCE" }""", "SET_OR_REMOVE", """["input","setting"]""")]
    [InlineData("""{ "remove": "PARTY_TOLERANCE", "lastDay": "2023-01-01" }""", "LAST_DAY_OF_REMOVAL", """["input","lastDay"]""")]
    [InlineData("""{ "setting": { "partyTolerance": 1 }, "lastDay": "2022-03-31" }""", "END_BEFORE_START", """["input","lastDay"]""")]
    public async Task Each_thing_that_is_wrong_with_a_setting_is_its_own_error(string input, string code, string path)
    {
        var members = System.Text.Json.Nodes.JsonNode.Parse(input)!.AsObject();
        members.TryAdd("forum", Board);
        members.TryAdd("firstDay", Start);

        var refused = await host.MutateAsync("setForumSetting", members);

        Assert.Equal((code, path), (Code(refused), refused.GetProperty("errors")[0].GetProperty("path").ToString()));
        Assert.NotEqual(Text(refused.GetProperty("errors")[0], "message"), Text(refused.GetProperty("errors")[0], "en"));
    }

    [Fact]
    public async Task A_value_that_no_rule_reads_is_refused_with_the_values_there_are()
    {
        var error = (await SetAsync(new { maxPerMunicipality = 1000 }, Start)).GetProperty("errors")[0];

        Assert.Equal(("maxPerMunicipality skal være et helt tal fra 1 til 999.", "maxPerMunicipality must be a whole number from 1 to 999."), (Text(error, "message"), Text(error, "en")));
    }

    [Fact]
    public async Task Two_settings_at_once_are_no_setting()
    {
        var answer = await host.AskAsync(
            "mutation($input: SetForumSettingInput!) { setForumSetting(input: $input) { entry } }",
            new { input = new { idempotencyKey = "two", reason = "Prøve", forum = Board, firstDay = Start, setting = new { maxPerMunicipality = 1, minMunicipalities = 2 } } });

        Assert.Contains("ForumSettingInput", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_than_the_forum_has_is_refused_with_what_happened_since()
    {
        var version = (await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") { version } }""")).GetProperty("forum").GetProperty("version").GetInt32();
        await SetAsync(new { maxPerMunicipality = 3 }, Start);

        var stale = await host.MutateAsync("setForumSetting", new { forum = Board, setting = new { maxPerMunicipality = 2 }, firstDay = Start, expectedVersion = version });

        Assert.Equal("STALE_VERSION", Code(stale));
        Assert.Contains("Prøve", Text(stale.GetProperty("errors")[0], "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proportion_is_judged_on_the_vote_table_that_is_set()
    {
        var table = await VotesAsync("Prøvevalg", [("A", null, 60), ("V", null, 40)]);
        Assert.Equal("UNDETERMINED", await ProportionAsync());

        var set = await SetAsync(new { partyTable = Text(table.GetProperty("voteTable"), "id") }, Start);

        Assert.Contains("«Prøvevalg»".Replace('«', '"').Replace('»', '"'), Text(Finding(set, "party-proportion"), "message"), StringComparison.Ordinal);
        var setting = set.GetProperty("forum").GetProperty("settings")[0];
        Assert.Equal((Text(table.GetProperty("voteTable"), "id"), "Prøvevalg"), (Text(setting, "value"), Text(setting.GetProperty("voteTable"), "name")));
    }

    [Fact]
    public async Task Votes_are_added_up_found_by_their_id_and_corrected_as_what_they_were()
    {
        var first = await VotesAsync("Prøvevalg", [("A", "0851", 600), ("V", "0851", 400), ("A", "0860", 25)]);
        var id = Text(first.GetProperty("voteTable"), "id");
        Assert.Equal(1025, first.GetProperty("voteTable").GetProperty("total").GetInt32());

        var twice = await VotesAsync("Prøvevalg", [("A", null, 1)]);
        Assert.Equal(("VOTES_KNOWN", id), (Code(twice), Text(twice.GetProperty("refused")[0], "thing")));
        var corrected = await VotesAsync("Prøvevalg", [("A", "0851", 601), ("V", "0851", 400)], corrects: id);

        Assert.Equal((id, 1001), (Text(corrected.GetProperty("voteTable"), "id"), corrected.GetProperty("voteTable").GetProperty("total").GetInt32()));
        var node = (await host.DataAsync("query($id: ID!) { node(id: $id) { ... on VoteTable { name day total kkr { slug } votes { letter votes municipality { name } } } } }", new { id })).GetProperty("node");
        Assert.Equal(("Prøvevalg", "2021-11-16", 1001, "Aalborg"), (Text(node, "name"), Text(node, "day"), node.GetProperty("total").GetInt32(), Text(node.GetProperty("votes")[0].GetProperty("municipality"), "name")));
    }

    [Theory]
    [InlineData("A", "0851", 1, "A", "0851", 2, "LETTER_TWICE")]
    [InlineData("A", "0851", 1, "A", null, 2, "VOTES_MIXED")]
    [InlineData("A", "0851", 0, "V", "0851", 0, "VOTES_NEEDED")]
    [InlineData("A", "0851", 10000000, "V", "0851", 1, "VOTES_NEEDED")]
    [InlineData("A", "0851", 1, "V", "0851", -1, "BAD_VOTES")]
    [InlineData("A", "0851", 1, " ", "0851", 1, "BAD_VOTES")]
    [InlineData("A", "0851", 1, "V", "0000", 1, "UNKNOWN_MUNICIPALITY")]
    public async Task Votes_that_cannot_be_are_refused(string letter, string? place, int count, string otherLetter, string? otherPlace, int otherCount, string code)
    {
        Assert.Equal(code, Code(await VotesAsync("Prøvevalg", [(letter, place, count), (otherLetter, otherPlace, otherCount)])));
    }

    private Task<JsonElement> VotesAsync(string name, (string Letter, string? Municipality, int Votes)[] votes, string? corrects = null) => host.MutateAsync(
        "recordVotes",
        new { name, kkr = "kkr-nordjylland", day = "2021-11-16", votes = votes.Select(it => new { letter = it.Letter, municipality = it.Municipality, votes = it.Votes }), corrects },
        "entry refused: errors { thing } voteTable { id name total }");

    private Task<JsonElement> SetAsync(object setting, string firstDay, string? lastDay = null) =>
        host.MutateAsync("setForumSetting", new { forum = Board, setting, firstDay, lastDay }, Shown);

    private Task<JsonElement> RemoveAsync(string remove, string firstDay) => host.MutateAsync("setForumSetting", new { forum = Board, remove, firstDay }, Shown);

    private Task<JsonElement> ExcuseAsync(string rule, string firstDay = Start, string? lastDay = null) =>
        host.MutateAsync("excuse", new { forum = Board, excuse = new { rule, reason = "Prøve.", author = "Test Testesen" }, firstDay, lastDay }, Shown, "ExcuseViolationInput");

    private async Task<string> ProportionAsync()
    {
        var forum = (await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") { composition { findings { rule answer } } } }""")).GetProperty("forum");
        return Text(Finding(forum, "party-proportion"), "answer");
    }

    /// <summary>Thomas Kastrup Larsen sits there from the same day; here it is recorded that he stands for Aalborg.</summary>
    private async Task OneFromAalborgAsync()
    {
        var seats = (await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2022-04-01") { seats { key holder { id } } } }""")).GetProperty("forum").GetProperty("seats");
        var id = Text(seats.EnumerateArray().Single(seat => Text(seat, "key") == "political-1").GetProperty("holder"), "id");
        Assert.Equal("", Code(await host.MutateAsync("correctAppointment", new { appointment = id, municipality = "0851" })));
    }

    private static object SecondFromAalborg(bool dryRun = false) => new { forum = Board, seat = "business-1", person = "lasse-frimand-jensen", municipality = "0851", firstDay = Start, dryRun };

    private static IEnumerable<(string? Value, string? FirstDay, string? LastDay)> Settings(JsonElement payload) =>
        payload.GetProperty("forum").GetProperty("settings").EnumerateArray().Select(it => (it.GetProperty("value").GetString(), it.GetProperty("firstDay").GetString(), it.GetProperty("lastDay").GetString()));

    private static JsonElement Finding(JsonElement parent, string rule) =>
        parent.GetProperty("composition").GetProperty("findings").EnumerateArray().First(finding => Text(finding, "rule") == rule);
}
