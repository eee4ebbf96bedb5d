using System.Text.Json;
using System.Text.Json.Nodes;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>What a distribution refuses, each with its own code and place, and what it says of steps that no longer stand.</summary>
public sealed class DistributionRefusalTests : PoolOfFourPosts
{
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

        var refused = await Host.MutateAsync("recordDistribution", input);

        Assert.Equal((code, """["input",""" + string.Join(',', field.Split('.').Select(part => $"\"{part}\"")) + "]"), (Code(refused), refused.GetProperty("errors")[0].GetProperty("path").ToString()));
    }

    [Fact]
    public async Task A_seat_of_others_by_office_or_in_another_pool_is_not_given_out()
    {
        var nt = (await Host.DataAsync("""{ forum(slug: "nt-bestyrelse", asOf: "2026-04-01") { seats { id appointedBy { slug } } } }""")).GetProperty("forum").GetProperty("seats");
        var others = nt.EnumerateArray().FirstOrDefault(seat => Text(seat.GetProperty("appointedBy"), "slug") != "kkr-nordjylland");
        Assert.Equal("NOT_THE_APPOINTING_AUTHORITY", Code(await Host.MutateAsync("recordDistribution", Pool(posts: [Text(others, "id")]))));
        Assert.Equal("POST_TWICE", Code(await Host.MutateAsync("recordDistribution", Pool(posts: [Seats["political-1"], Seats["political-1"]]))));

        await BeginAsync();
        Assert.Equal("DISTRIBUTION_KNOWN", Code(await BeginAsync()));
        Assert.Equal("POST_IN_OTHER_POOL", Code(await Host.MutateAsync("recordDistribution", Pool(name: "En anden pulje"))));
    }

    [Fact]
    public async Task A_correction_must_bear_the_steps_unless_the_round_begins_anew()
    {
        var begun = await BeginAsync();
        var id = Text((await Host.DataAsync($"{{ distribution(slug: \"{Slug}\") {{ id }} }}")).GetProperty("distribution"), "id");
        await ChooseAsync("A", "political-1");
        Votes = await VotesAsync("Prøvevalget 2025, rettet", ("A", 20), ("V", 30), ("B", 8));

        var input = JsonSerializer.SerializeToNode(Pool())!.AsObject();
        input["corrects"] = id;
        var refused = await Host.MutateAsync("recordDistribution", input.DeepClone());
        Assert.Equal("STEPS_BROKEN", Code(refused));
        Assert.Contains("No. 1 to choose is V, not A.", Text(refused.GetProperty("errors")[0], "en"), StringComparison.Ordinal);

        input["restart"] = true;
        input["expectedVersion"] = begun.GetProperty("distribution").GetProperty("version").GetInt32();
        Assert.Equal("STALE_VERSION", Code(await Host.MutateAsync("recordDistribution", input.DeepClone())));
        input.Remove("expectedVersion");
        Assert.Equal("1 V", Next(await Host.MutateAsync("recordDistribution", input, Shown)));
        await Host.VerifyAsync();
    }

    [Fact]
    public async Task A_step_is_refused_for_an_unknown_distribution_an_old_version_a_lot_of_tomorrow_and_a_day_after_the_period()
    {
        var begun = await BeginAsync();
        Assert.Equal("UNKNOWN_DISTRIBUTION", Code(await Host.MutateAsync("choosePost", new { distribution = "ukendt", group = "A", post = Seats["political-1"], day = Chosen })));
        Assert.Equal("STALE_VERSION", Code(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = Seats["political-1"], day = Chosen, expectedVersion = begun.GetProperty("distribution").GetProperty("version").GetInt32() - 1 })));
        Assert.Equal("DAY_AFTER_PERIOD", Code(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = Seats["political-1"], day = "2030-01-01" })));
        Assert.Equal("BAD_ID", Code(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = "nonsense", day = Chosen })));
        Assert.Equal("LOT_IN_FUTURE", Code(await Host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "V", witness = "Test Testesen", at = "2199-01-01T00:00:00Z", where = "Prøvesalen" })));
        Assert.Equal("BAD_LOT", Code(await Host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A" }, winner = "A", witness = "Test Testesen", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" })));
        Assert.Equal("BAD_TEXT", Code(await Host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "A", witness = " ", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" })));
    }

    [Fact]
    public async Task A_correction_of_votes_tells_which_distributions_fall_and_no_step_goes_on_upon_broken_ones()
    {
        await BeginAsync();
        await ChooseAsync("A", "political-1");
        object Counted(int a, int v) => new { name = "Prøvevalget 2025", kkr = "kkr-nordjylland", day = "2025-11-18", corrects = Votes, votes = new[] { new { letter = "A", votes = a }, new { letter = "V", votes = v }, new { letter = "B", votes = 8 } } };

        Assert.DoesNotContain("STEPS_BROKEN", (await Host.MutateAsync("recordVotes", Counted(31, 20))).GetProperty("warnings").ToString(), StringComparison.Ordinal);
        var warning = (await Host.MutateAsync("recordVotes", Counted(20, 30))).GetProperty("warnings").EnumerateArray().Single(it => Text(it, "code") == "STEPS_BROKEN");
        Assert.Contains("\"Prøvepuljen 2026-2029\" rests on these votes", Text(warning, "en"), StringComparison.Ordinal);
        Assert.Contains("No. 1 to choose is V, not A.", Text(warning, "en"), StringComparison.Ordinal);

        Assert.Equal("STEPS_BROKEN", Code(await ChooseAsync("V", "political-2")));
        await Host.MutateAsync("recordVotes", Counted(30, 20));
        Assert.Equal("", Code(await ChooseAsync("V", "political-2")));
        await Host.VerifyAsync();
    }

    [Fact]
    public async Task What_is_broken_names_the_post_as_people_do()
    {
        await PlayAsync();
        await PassAsync("A", "political-1", "B", "2027-01-01");
        await Host.MutateAsync("recordVotes", new { name = "Prøvevalget 2025", kkr = "kkr-nordjylland", day = "2025-11-18", corrects = Votes, votes = new[] { new { letter = "A", votes = 1 }, new { letter = "V", votes = 30 }, new { letter = "B", votes = 1 } } });

        var broken = (await Host.DataAsync($"{{ distribution(slug: \"{Slug}\") {{ broken }} }}")).GetProperty("distribution").GetProperty("broken").ToString();

        Assert.Contains("(political-1)» er ikke valgt af nogen gruppe", JsonSerializer.Deserialize<string[]>(broken)!.Single(text => text.Contains("er ikke valgt", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_chosen_drawn_or_passed_on_before_the_votes()
    {
        await BeginAsync();
        Assert.Equal(("DAY_BEFORE_VOTES", "day"), Refused(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = Seats["political-1"], day = "2025-11-17" })));
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
        await Host.MutateAsync("recordDistribution", Pool(posts: posts), Shown);

        Assert.Equal("", Code(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "A", post = posts[1], day = Chosen })));
        var taken = await Host.MutateAsync("choosePost", new { distribution = Slug, group = "V", post = posts[1], day = Chosen });
        Assert.Contains("Prøvehospice (proevehospice-to): ", Text(taken.GetProperty("errors")[0], "en"), StringComparison.Ordinal);
        Assert.Equal("", Code(await Host.MutateAsync("choosePost", new { distribution = Slug, group = "V", post = posts[0], day = Chosen })));
    }
}
