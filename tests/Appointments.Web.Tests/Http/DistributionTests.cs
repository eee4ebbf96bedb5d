using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>
/// A pool of four posts on made-up votes, A 30, V 20, B 8: 30 A, 20 V, 15 A, and 10 for A and V alike, so that a lot says who is number 4.
/// </summary>
public sealed class DistributionTests : IAsyncLifetime
{
    private const string Slug = "proevepuljen-2026-2029";
    private const string Chosen = "2026-01-23";
    private const string Shown = "entry distribution { slug version next { number group } lotsNeeded { level between } groups { name votes entitlement chosen toCome } turns { number group post { key } } }";

    private readonly Dictionary<string, string> seats = new(StringComparer.Ordinal);
    private WritingHost host = null!;
    private string votes = "";

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        var forum = (await host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2026-04-01") { seats { key id } } }""")).GetProperty("forum");
        foreach (var seat in forum.GetProperty("seats").EnumerateArray())
            seats[Text(seat, "key")] = Text(seat, "id");
        votes = await VotesAsync("Prøvevalget 2025", ("A", 30), ("V", 20), ("B", 8));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_pool_goes_from_choice_to_lot_to_choice_and_each_step_is_in_the_journal()
    {
        var begun = await BeginAsync();
        Assert.Equal("[]", begun.GetProperty("errors").ToString());
        Assert.Equal(["A 30 2", "V 20 1", "B 8 0"], Groups(begun, "votes", "entitlement"));
        Assert.Equal(("1 A", """["A","V"]"""), (Next(begun), begun.GetProperty("distribution").GetProperty("lotsNeeded").GetProperty("between").ToString()));

        Assert.Equal("NOT_ITS_TURN", Code(await ChooseAsync("V", "political-1")));
        Assert.Equal("2 V", Next(await ChooseAsync("A", "political-1")));
        Assert.Equal("POST_TAKEN", Code(await ChooseAsync("V", "political-1")));
        Assert.Equal("POST_NOT_IN_POOL", Code(await ChooseAsync("V", "business-1")));
        await ChooseAsync("V", "political-2");
        await ChooseAsync("A", "political-3");
        Assert.Equal("LOT_FIRST", Code(await ChooseAsync("V", "business-2")));

        var stray = await LotAsync("A", "A", "B");
        Assert.Equal("LOT_REFUSED", Code(stray));
        Assert.Contains("To be settled: A, V (lists)", Text(stray.GetProperty("errors")[0], "en"), StringComparison.Ordinal);
        Assert.Equal("4 V", Next(await LotAsync("V", "V", "A")));
        Assert.Equal("NO_LOT_OPEN", Code(await LotAsync("V", "V", "A")));
        var done = await ChooseAsync("V", "business-2");

        Assert.Equal(["A 2 2", "V 2 2", "B 0 0"], Groups(done, "entitlement", "chosen"));
        Assert.Equal(["1 A political-1", "2 V political-2", "3 A political-3", "4 V business-2"], done.GetProperty("distribution").GetProperty("turns").EnumerateArray().Select(turn => $"{turn.GetProperty("number")} {Text(turn, "group")} {Text(turn.GetProperty("post"), "key")}"));
        Assert.Equal("POST_TAKEN", Code(await ChooseAsync("A", "business-2")));
        var first = await AtEntryAsync(begun);
        Assert.All(first.GetProperty("turns").EnumerateArray(), turn => Assert.Equal(JsonValueKind.Null, turn.GetProperty("post").ValueKind));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task A_post_is_given_up_only_by_its_group_and_only_to_one_that_takes_it()
    {
        await PlayAsync();

        Assert.Equal("PASS_REFUSED", Code(await PassAsync("V", "political-1", "B", "2027-01-01")));
        Assert.Equal("PASS_REFUSED", Code(await PassAsync("A", "political-1", "A", "2027-01-01")));
        Assert.Equal("PASS_REFUSED", Code(await PassAsync("A", "political-1", "Z", "2027-01-01")));
        Assert.Equal("PASS_REFUSED", Code(await PassAsync("A", "political-1", "B", "2030-01-01")));
        Assert.Equal("", Code(await PassAsync("A", "political-1", "B", "2027-01-01")));

        Assert.Equal(("A", "CHOSEN"), await LedgerAsync("political-1", "2026-12-31"));
        Assert.Equal(("B", "TAKEN_OVER"), await LedgerAsync("political-1", "2027-01-01"));
        var post = (await PostsAsync("2027-01-01"))["political-1"];
        Assert.Equal(("B overtog pladsen fra A, der opgav den.", "ANALOGY", "CONVENTION"), (Text(post, "groundText"), Text(post, "application"), Text(post, "force")));
        Assert.Contains("§ 24, stk. 3", Text(post, "paragraph"), StringComparison.Ordinal);
        await host.VerifyAsync();
    }

    [Fact]
    public async Task A_vacant_seat_goes_back_to_its_group_and_somebody_of_another_party_is_told_of()
    {
        await PlayAsync();
        var stranger = await host.MutateAsync("noteAppointment", Appointed("V", dryRun: true));
        var warning = stranger.GetProperty("warnings").EnumerateArray().Single(it => Text(it, "code") == "POST_OF_ANOTHER_GROUP");
        Assert.Contains("The seat belongs to A", Text(warning, "en"), StringComparison.Ordinal);
        Assert.Contains("a convention of this register, which does not bind", Text(warning, "en"), StringComparison.Ordinal);

        var own = await host.MutateAsync("noteAppointment", Appointed("A"), "appointment { id }");
        Assert.Equal("[]", own.GetProperty("errors").ToString());
        Assert.DoesNotContain(own.GetProperty("warnings").EnumerateArray(), it => Text(it, "code") == "POST_OF_ANOTHER_GROUP");
        Assert.Equal(("A", "CHOSEN"), await LedgerAsync("political-1", "2026-05-01"));
        await host.MutateAsync("endAppointment", new { appointment = Text(own.GetProperty("appointment"), "id"), lastDay = "2027-06-30", endReason = "Prøve" });

        Assert.Equal(("A", "BACK_AFTER_VACANCY"), await LedgerAsync("political-1", "2027-07-01"));
    }

    [Fact]
    public async Task Co_operating_lists_count_as_one_group_and_an_alliance_pools_its_quotients()
    {
        object[] groups = [new { name = "V+B", lists = new[] { new { letter = "V" }, new { letter = "B" } } }];
        Assert.Equal(["V+B 28 2", "A 30 2"], Groups(await BeginAsync(groups), "votes", "entitlement"));

        var chairs = await host.MutateAsync(
            "recordDistribution",
            new
            {
                name = "Prøve, formand",
                kkr = "kkr-nordjylland",
                purpose = "CHAIRS",
                voteTable = votes,
                meetingDay = "2026-01-23",
                firstDay = "2026-01-01",
                lastDay = "2029-12-31",
                groups = new[] { new { name = "V", lists = new[] { new { letter = "V" } }, alliance = "VB" }, new { name = "B", lists = new[] { new { letter = "B" } }, alliance = "VB" } },
            },
            "distribution { posts { group } next { group } chairElection { chair viceChair alliancesDueBy mark workingDaysMark } }");
        var elected = chairs.GetProperty("distribution").GetProperty("chairElection");
        Assert.Equal(("A", "V", "2026-01-20", "INFERRED"), (Text(elected, "chair"), Text(elected, "viceChair"), Text(elected, "alliancesDueBy"), Text(elected, "mark")));
        Assert.Equal("NO_POOL", Code(await host.MutateAsync("choosePost", new { distribution = "proeve-formand", group = "A", post = seats["political-1"], day = Chosen })));
        Assert.Equal("NO_POOL", Code(await host.MutateAsync("passPost", new { distribution = "proeve-formand", post = seats["political-1"], from = "A", to = "V", day = Chosen })));
    }

    [Theory]
    [InlineData("""{ "kkr": "kkr-ingensteder" }""", "UNKNOWN_KKR", "kkr")]
    [InlineData("""{ "voteTable": "Vm90ZVRhYmxlOjE" }""", "UNKNOWN_VOTE_TABLE", "voteTable")]
    [InlineData("""{ "voteTable": "nonsense" }""", "BAD_ID", "voteTable")]
    [InlineData("""{ "groups": [{ "name": "X", "lists": [{ "letter": "X" }] }] }""", "UNKNOWN_LIST", "groups.0.lists")]
    [InlineData("""{ "groups": [{ "name": "X", "lists": [{ "letter": "A" }] }, { "name": "Y", "lists": [{ "letter": "A" }] }] }""", "LIST_TWICE", "groups")]
    [InlineData("""{ "groups": [{ "name": "B", "lists": [{ "letter": "A" }] }] }""", "BAD_GROUPS", "groups")]
    [InlineData("""{ "groups": [{ "name": " ", "lists": [{ "letter": "A" }] }] }""", "BAD_GROUP", "groups.0")]
    [InlineData("""{ "posts": [] }""", "POSTS_NEEDED", "posts")]
    [InlineData("""{ "posts": ["nonsense"] }""", "BAD_ID", "posts.0")]
    [InlineData("""{ "posts": ["U2VhdDox"] }""", "UNKNOWN_SEAT", "posts.0")]
    [InlineData("""{ "purpose": "CHAIRS" }""", "POSTS_NOT_TAKEN", "posts")]
    [InlineData("""{ "lastDay": "2025-12-31" }""", "END_BEFORE_START", "lastDay")]
    [InlineData("""{ "name": "–" }""", "BAD_NAME", "name")]
    [InlineData("""{ "corrects": "RGlzdHJpYnV0aW9uOjE" }""", "UNKNOWN_DISTRIBUTION", "corrects")]
    [InlineData("""{ "expectedVersion": 1 }""", "STALE_VERSION", "expectedVersion")]
    public async Task Each_thing_that_is_wrong_with_a_distribution_is_its_own_error(string change, string code, string field)
    {
        var input = JsonSerializer.SerializeToNode(Pool())!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
            input[name] = value?.DeepClone();

        var refused = await host.MutateAsync("recordDistribution", input);

        Assert.Equal((code, """["input",""" + string.Join(',', field.Split('.').Select(part => $"\"{part}\"")) + "]"), (Code(refused), refused.GetProperty("errors")[0].GetProperty("path").ToString()));
    }

    [Fact]
    public async Task A_seat_of_others_by_office_or_in_another_pool_is_not_given_out()
    {
        var nt = (await host.DataAsync("""{ forum(slug: "nt-bestyrelse", asOf: "2026-04-01") { seats { id appointedBy { slug } } } }""")).GetProperty("forum").GetProperty("seats");
        var others = nt.EnumerateArray().FirstOrDefault(seat => Text(seat.GetProperty("appointedBy"), "slug") != "kkr-nordjylland");
        Assert.Equal("NOT_THE_APPOINTING_AUTHORITY", Code(await host.MutateAsync("recordDistribution", Pool(posts: [Text(others, "id")]))));
        Assert.Equal("POST_TWICE", Code(await host.MutateAsync("recordDistribution", Pool(posts: [seats["political-1"], seats["political-1"]]))));

        await BeginAsync();
        Assert.Equal("DISTRIBUTION_KNOWN", Code(await BeginAsync()));
        Assert.Equal("POST_IN_OTHER_POOL", Code(await host.MutateAsync("recordDistribution", Pool(name: "En anden pulje"))));
    }

    [Fact]
    public async Task A_correction_must_bear_the_steps_unless_the_round_begins_anew()
    {
        var begun = await BeginAsync();
        var id = Text((await host.DataAsync($"{{ distribution(slug: \"{Slug}\") {{ id }} }}")).GetProperty("distribution"), "id");
        await ChooseAsync("A", "political-1");
        votes = await VotesAsync("Prøvevalget 2025, rettet", ("A", 20), ("V", 30), ("B", 8));

        var input = JsonSerializer.SerializeToNode(Pool())!.AsObject();
        input["corrects"] = id;
        var refused = await host.MutateAsync("recordDistribution", input.DeepClone());
        Assert.Equal("STEPS_BROKEN", Code(refused));
        Assert.Contains("No. 1 to choose is V, not A.", Text(refused.GetProperty("errors")[0], "en"), StringComparison.Ordinal);

        input["restart"] = true;
        input["expectedVersion"] = begun.GetProperty("distribution").GetProperty("version").GetInt32();
        Assert.Equal("STALE_VERSION", Code(await host.MutateAsync("recordDistribution", input.DeepClone())));
        input.Remove("expectedVersion");
        Assert.Equal("1 V", Next(await host.MutateAsync("recordDistribution", input, Shown)));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task A_step_is_refused_for_an_unknown_distribution_an_old_version_a_lot_of_tomorrow_and_a_day_after_the_period()
    {
        var begun = await BeginAsync();
        Assert.Equal("UNKNOWN_DISTRIBUTION", Code(await host.MutateAsync("choosePost", new { distribution = "ukendt", group = "A", post = seats["political-1"], day = Chosen })));
        Assert.Equal("STALE_VERSION", Code(await host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = seats["political-1"], day = Chosen, expectedVersion = begun.GetProperty("distribution").GetProperty("version").GetInt32() - 1 })));
        Assert.Equal("DAY_AFTER_PERIOD", Code(await host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = seats["political-1"], day = "2030-01-01" })));
        Assert.Equal("BAD_ID", Code(await host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = "nonsense", day = Chosen })));
        Assert.Equal("LOT_IN_FUTURE", Code(await host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "V", witness = "Test Testesen", at = "2199-01-01T00:00:00Z", where = "Prøvesalen" })));
        Assert.Equal("BAD_LOT", Code(await host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A" }, winner = "A", witness = "Test Testesen", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" })));
        Assert.Equal("BAD_TEXT", Code(await host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "A", witness = " ", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" })));
    }

    [Fact]
    public async Task A_correction_of_votes_tells_which_distributions_fall_and_no_step_goes_on_upon_broken_ones()
    {
        await BeginAsync();
        await ChooseAsync("A", "political-1");
        object Votes(int a, int v) => new { name = "Prøvevalget 2025", kkr = "kkr-nordjylland", day = "2025-11-18", corrects = votes, votes = new[] { new { letter = "A", votes = a }, new { letter = "V", votes = v }, new { letter = "B", votes = 8 } } };

        Assert.DoesNotContain("STEPS_BROKEN", (await host.MutateAsync("recordVotes", Votes(31, 20))).GetProperty("warnings").ToString(), StringComparison.Ordinal);
        var warning = (await host.MutateAsync("recordVotes", Votes(20, 30))).GetProperty("warnings").EnumerateArray().Single(it => Text(it, "code") == "STEPS_BROKEN");
        Assert.Contains("\"Prøvepuljen 2026-2029\" rests on these votes", Text(warning, "en"), StringComparison.Ordinal);
        Assert.Contains("No. 1 to choose is V, not A.", Text(warning, "en"), StringComparison.Ordinal);

        Assert.Equal("STEPS_BROKEN", Code(await ChooseAsync("V", "political-2")));
        await host.MutateAsync("recordVotes", Votes(30, 20));
        Assert.Equal("", Code(await ChooseAsync("V", "political-2")));
        await host.VerifyAsync();
    }

    [Fact]
    public async Task What_is_broken_names_the_post_as_people_do()
    {
        await PlayAsync();
        await PassAsync("A", "political-1", "B", "2027-01-01");
        await host.MutateAsync("recordVotes", new { name = "Prøvevalget 2025", kkr = "kkr-nordjylland", day = "2025-11-18", corrects = votes, votes = new[] { new { letter = "A", votes = 1 }, new { letter = "V", votes = 30 }, new { letter = "B", votes = 1 } } });

        var broken = (await host.DataAsync($"{{ distribution(slug: \"{Slug}\") {{ broken }} }}")).GetProperty("distribution").GetProperty("broken").ToString();

        Assert.Contains("(political-1)» er ikke valgt af nogen gruppe", JsonSerializer.Deserialize<string[]>(broken)!.Single(text => text.Contains("er ikke valgt", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_chosen_drawn_or_passed_on_before_the_votes()
    {
        await BeginAsync();
        Assert.Equal(("DAY_BEFORE_VOTES", "day"), Refused(await host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = seats["political-1"], day = "2025-11-17" })));
        Assert.Equal(("DAY_BEFORE_VOTES", "at"), Refused(await DrawnAsync("2025-11-17T22:59:59Z")));
        Assert.Equal(("DAY_OUT_OF_RANGE", "at"), Refused(await DrawnAsync("0001-01-01T00:00:00Z")));
        Assert.Equal(("DAY_OUT_OF_RANGE", "at"), Refused(await DrawnAsync("9999-12-31T23:59:59Z")));
        Assert.Equal("", Code(await DrawnAsync("2025-11-17T23:00:00Z")));
    }

    [Fact]
    public async Task A_pass_that_is_refused_says_which_field_is_wrong()
    {
        await PlayAsync();
        Assert.Equal(("PASS_REFUSED", "from"), Refused(await PassAsync("V", "political-1", "B", "2027-01-01")));
        Assert.Equal(("PASS_REFUSED", "to"), Refused(await PassAsync("A", "political-1", "Z", "2027-01-01")));
        Assert.Equal(("PASS_REFUSED", "day"), Refused(await PassAsync("A", "political-1", "B", "2030-01-01")));
        Assert.Equal(("PASS_REFUSED", "post"), Refused(await PassAsync("A", "business-1", "B", "2027-01-01")));
        await PassAsync("A", "political-1", "B", "2028-01-01");
        Assert.Equal(("PASS_REFUSED", "day"), Refused(await PassAsync("A", "political-1", "V", "2027-01-01")));
    }

    [Fact]
    public async Task Posts_of_two_fora_with_one_name_are_told_apart()
    {
        string[] posts = [await HospiceAsync("proevehospice-et"), await HospiceAsync("proevehospice-to")];
        await host.MutateAsync("recordDistribution", Pool(posts: posts), Shown);

        Assert.Equal("", Code(await host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = posts[1], day = Chosen })));
        var taken = await host.MutateAsync("choosePost", new { distribution = Slug, group = "V", post = posts[1], day = Chosen });
        Assert.Contains("Prøvehospice (proevehospice-to): ", Text(taken.GetProperty("errors")[0], "en"), StringComparison.Ordinal);
        Assert.Equal("", Code(await host.MutateAsync("choosePost", new { distribution = Slug, group = "V", post = posts[0], day = Chosen })));
    }

    [Fact]
    public async Task It_is_asked_by_name_by_id_and_of_its_KKR()
    {
        await PlayAsync();
        using var response = await host.Client.GetAsync($"/q/distribution.json?slug={Slug}&asOf=2026-05-01&language=EN");
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var id = Text((await host.DataAsync("""{ kkr(slug: "kkr-nordjylland") { distributions { id } } }""")).GetProperty("kkr").GetProperty("distributions")[0], "id");
        Assert.Equal(Slug, Text((await host.DataAsync($"{{ node(id: \"{id}\") {{ ... on Distribution {{ slug }} }} }}")).GetProperty("node"), "slug"));
        Assert.Contains("UNKNOWN_DISTRIBUTION", (await host.AskAsync("""{ distribution(slug: "ukendt") { slug } }""")).GetProperty("errors").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_takes_no_step_and_a_key_is_used_once()
    {
        await BeginAsync();
        var input = new { distribution = Slug, group = "A", post = seats["political-1"], day = Chosen, idempotencyKey = "valg-1", dryRun = true };
        Assert.Equal("2 V", Next(await host.MutateAsync("choosePost", input, Shown)));

        Assert.Equal("2 V", Next(await host.MutateAsync("choosePost", input with { dryRun = false }, Shown)));
        var again = await host.MutateAsync("choosePost", input with { dryRun = false }, Shown);
        Assert.Equal((true, "2 V"), (again.GetProperty("replayed").GetBoolean(), Next(again)));
    }

    [Fact]
    public async Task Who_may_not_write_takes_no_step()
    {
        await BeginAsync();
        var answer = await host.AskAsync(
            "mutation($input: ChoosePostInput!) { choosePost(input: $input) { entry } }",
            new { input = new { distribution = Slug, group = "A", post = seats["political-1"], day = Chosen, idempotencyKey = "x", reason = "Prøve" } },
            key: null);
        Assert.Contains("NOT_ALLOWED", answer.GetProperty("errors").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_the_pool_and_takes_each_step_where_the_desk_is_open()
    {
        await BeginAsync();
        using var browser = new FormBrowser(host);
        var address = $"/valg/fordeling/{Slug}";
        Assert.DoesNotContain("Form.Post", await browser.PageAsync(address), StringComparison.Ordinal);

        await browser.SignInAsync();
        var page = await browser.PageAsync(address);
        using var lot = await browser.PostAsync(
            address, page, ("Form.Step", "lod"), ("Form.Winner", "V"), ("Form.Witness", "Test Testesen"), ("Form.At", "2026-01-05T19:00"), ("Form.Where", "Prøvesalen"), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, lot.StatusCode);

        page = await browser.PageAsync(address);
        using var lacking = await browser.PostAsync(address, page, ("Form.Step", "valg"), ("Form.Group", "A"), ("Form.Post", ""), ("Form.Day", Chosen), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lacking.StatusCode);
        Assert.Contains("Vælg en post.", await FormBrowser.TextAsync(lacking), StringComparison.Ordinal);

        using var chosen = await browser.PostAsync(
            address, page, ("Form.Step", "valg"), ("Form.Group", "A"), ("Form.Post", seats["political-1"]), ("Form.Day", Chosen), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);

        var text = WebUtility.HtmlDecode(await browser.PageAsync(address + "?asOf=2026-05-01"));
        Assert.Contains("Nr. 2 til at vælge er V.", text, StringComparison.Ordinal);
        Assert.Contains("A valgte pladsen som nr. 1.", text, StringComparison.Ordinal);
        Assert.Contains("Der er trukket lod mellem A, V; V vandt. Vidne: Test Testesen, 5. januar 2026, Prøvesalen.", text, StringComparison.Ordinal);
        var english = WebUtility.HtmlDecode(await browser.PageAsync(address + "?asOf=2026-05-01&sprog=en"));
        Assert.Contains("No. 2 to choose is V.", english, StringComparison.Ordinal);
        Assert.Contains("A chose the post as no. 1.", english, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", await browser.PageAsync("/valg"), StringComparison.Ordinal);

        using var unknown = await browser.GetAsync("/valg/fordeling/ukendt");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private object Pool(string name = "Prøvepuljen 2026-2029", string[]? posts = null, object[]? groups = null) => new
    {
        name,
        kkr = "kkr-nordjylland",
        purpose = "POSTS",
        voteTable = votes,
        posts = posts ?? [seats["political-1"], seats["political-2"], seats["political-3"], seats["business-2"]],
        groups = groups ?? [],
        meetingDay = "2026-01-23",
        firstDay = "2026-01-01",
        lastDay = "2029-12-31",
    };

    private Task<JsonElement> BeginAsync(object[]? groups = null) => host.MutateAsync("recordDistribution", Pool(groups: groups), Shown);

    private Task<JsonElement> ChooseAsync(string group, string seat) => host.MutateAsync("choosePost", new { distribution = Slug, group, post = seats[seat], day = Chosen }, Shown);

    private Task<JsonElement> LotAsync(string winner, params string[] between) =>
        host.MutateAsync("recordLot", new { distribution = Slug, between, winner, witness = "Test Testesen", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" }, Shown);

    private Task<JsonElement> DrawnAsync(string at) => host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "V", witness = "Test Testesen", at, where = "Prøvesalen" });

    private async Task<string> HospiceAsync(string slug) => Text(
        (await host.MutateAsync("registerForum", new { name = "Prøvehospice", slug, kind = "hospice", field = "HEALTH", kkr = "kkr-nordjylland" }, "forum { seats { id } }")).GetProperty("forum").GetProperty("seats")[0], "id");

    private static (string Code, string Field) Refused(JsonElement payload) => (Code(payload), payload.GetProperty("errors")[0].GetProperty("path")[1].GetString()!);

    private Task<JsonElement> PassAsync(string from, string seat, string to, string day) => host.MutateAsync("passPost", new { distribution = Slug, post = seats[seat], from, to, day }, Shown);

    private async Task PlayAsync()
    {
        await BeginAsync();
        await LotAsync("V", "A", "V");
        foreach (var (group, seat) in new[] { ("A", "political-1"), ("V", "political-2"), ("A", "political-3"), ("V", "business-2") })
            Assert.Equal("", Code(await ChooseAsync(group, seat)));
    }

    private static object Appointed(string party, bool dryRun = false) => new { forum = "erhvervshus-nordjylland", seat = "political-1", person = "lasse-frimand-jensen", firstDay = "2026-04-01", party, dryRun };

    private async Task<string> VotesAsync(string name, params (string Letter, int Votes)[] counts) => Text(
        (await host.MutateAsync("recordVotes", new { name, kkr = "kkr-nordjylland", day = "2025-11-18", votes = counts.Select(it => new { letter = it.Letter, votes = it.Votes }) }, "voteTable { id }")).GetProperty("voteTable"), "id");

    private async Task<Dictionary<string, JsonElement>> PostsAsync(string day) =>
        (await host.DataAsync($"{{ distribution(slug: \"{Slug}\", asOf: \"{day}\") {{ posts {{ group ground groundText paragraph application force seat {{ key }} }} }} }}"))
            .GetProperty("distribution").GetProperty("posts").EnumerateArray().ToDictionary(post => Text(post.GetProperty("seat"), "key"), StringComparer.Ordinal);

    private async Task<(string Group, string Ground)> LedgerAsync(string seat, string day)
    {
        var post = (await PostsAsync(day))[seat];
        return (Text(post, "group"), Text(post, "ground"));
    }

    /// <summary>The pool as the register knew it right after the entry of a payload.</summary>
    private async Task<JsonElement> AtEntryAsync(JsonElement payload)
    {
        var entry = payload.GetProperty("entry").GetInt32();
        var at = Text((await host.DataAsync($"{{ changes(last: 50) {{ nodes {{ number recordedAt }} }} }}")).GetProperty("changes").GetProperty("nodes").EnumerateArray().Single(it => it.GetProperty("number").GetInt32() == entry), "recordedAt");
        return (await host.DataAsync($"{{ distribution(slug: \"{Slug}\", knownAt: \"{at}\") {{ turns {{ post {{ key }} }} }} }}")).GetProperty("distribution");
    }

    private static string Next(JsonElement payload) => payload.GetProperty("distribution").GetProperty("next") is { ValueKind: JsonValueKind.Object } next ? $"{next.GetProperty("number")} {Text(next, "group")}" : "";

    private static IEnumerable<string> Groups(JsonElement payload, string one, string two) =>
        payload.GetProperty("distribution").GetProperty("groups").EnumerateArray().Select(group => $"{Text(group, "name")} {group.GetProperty(one)} {group.GetProperty(two)}");
}
