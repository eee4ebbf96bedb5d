using System.Text.Json;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>A pool as it is played: begun, chosen from, lots drawn, posts passed on, and asked.</summary>
public sealed class DistributionTests : PoolOfFourPosts
{
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
        await Host.VerifyAsync();
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
        await Host.VerifyAsync();
    }

    [Fact]
    public async Task A_vacant_seat_goes_back_to_its_group_and_somebody_of_another_party_is_told_of()
    {
        await PlayAsync();
        var stranger = await Host.MutateAsync("noteAppointment", Appointed("V", dryRun: true));
        var warning = stranger.GetProperty("warnings").EnumerateArray().Single(it => Text(it, "code") == "POST_OF_ANOTHER_GROUP");
        Assert.Contains("The seat belongs to A", Text(warning, "en"), StringComparison.Ordinal);
        Assert.Contains("a convention of this register, which does not bind", Text(warning, "en"), StringComparison.Ordinal);

        var own = await Host.MutateAsync("noteAppointment", Appointed("A"), "appointment { id }");
        Assert.Equal("[]", own.GetProperty("errors").ToString());
        Assert.DoesNotContain(own.GetProperty("warnings").EnumerateArray(), it => Text(it, "code") == "POST_OF_ANOTHER_GROUP");
        Assert.Equal(("A", "CHOSEN"), await LedgerAsync("political-1", "2026-05-01"));
        await Host.MutateAsync("endAppointment", new { appointment = Text(own.GetProperty("appointment"), "id"), lastDay = "2027-06-30", endReason = "Prøve" });

        Assert.Equal(("A", "BACK_AFTER_VACANCY"), await LedgerAsync("political-1", "2027-07-01"));
    }

    [Fact]
    public async Task Co_operating_lists_count_as_one_group_and_an_alliance_pools_its_quotients()
    {
        object[] groups = [new { name = "V+B", lists = new[] { new { letter = "V" }, new { letter = "B" } } }];
        Assert.Equal(["V+B 28 2", "A 30 2"], Groups(await BeginAsync(groups), "votes", "entitlement"));

        var chairs = await Host.MutateAsync(
            "recordDistribution",
            new
            {
                name = "Prøve, formand",
                kkr = "kkr-nordjylland",
                purpose = "CHAIRS",
                voteTable = Votes,
                meetingDay = "2026-01-23",
                firstDay = "2026-01-01",
                lastDay = "2029-12-31",
                groups = new[] { new { name = "V", lists = new[] { new { letter = "V" } }, alliance = "VB" }, new { name = "B", lists = new[] { new { letter = "B" } }, alliance = "VB" } },
            },
            "distribution { posts { group } next { group } chairElection { chair viceChair alliancesDueBy mark workingDaysMark } }");
        var elected = chairs.GetProperty("distribution").GetProperty("chairElection");
        Assert.Equal(("A", "V", "2026-01-20", "INFERRED"), (Text(elected, "chair"), Text(elected, "viceChair"), Text(elected, "alliancesDueBy"), Text(elected, "mark")));
        Assert.Equal("NO_POOL", Code(await Host.MutateAsync("choosePost", new { distribution = "proeve-formand", group = "A", post = Seats["political-1"], day = Chosen })));
        Assert.Equal("NO_POOL", Code(await Host.MutateAsync("passPost", new { distribution = "proeve-formand", post = Seats["political-1"], from = "A", to = "V", day = Chosen })));
    }

    [Fact]
    public async Task It_is_asked_by_name_by_id_and_of_its_KKR()
    {
        await PlayAsync();
        using var response = await Host.Client.GetAsync($"/q/distribution.json?slug={Slug}&asOf=2026-05-01&language=EN");
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var id = Text((await Host.DataAsync("""{ kkr(slug: "kkr-nordjylland") { distributions { id } } }""")).GetProperty("kkr").GetProperty("distributions")[0], "id");
        Assert.Equal(Slug, Text((await Host.DataAsync($"{{ node(id: \"{id}\") {{ ... on Distribution {{ slug }} }} }}")).GetProperty("node"), "slug"));
        Assert.Contains("UNKNOWN_DISTRIBUTION", (await Host.AskAsync("""{ distribution(slug: "ukendt") { slug } }""")).GetProperty("errors").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_takes_no_step_and_a_key_is_used_once()
    {
        await BeginAsync();
        var input = new { distribution = Slug, group = "A", post = Seats["political-1"], day = Chosen, idempotencyKey = "valg-1", dryRun = true };
        Assert.Equal("2 V", Next(await Host.MutateAsync("choosePost", input, Shown)));

        Assert.Equal("2 V", Next(await Host.MutateAsync("choosePost", input with { dryRun = false }, Shown)));
        var again = await Host.MutateAsync("choosePost", input with { dryRun = false }, Shown);
        Assert.Equal((true, "2 V"), (again.GetProperty("replayed").GetBoolean(), Next(again)));
    }

    [Fact]
    public async Task Who_may_not_write_takes_no_step()
    {
        await BeginAsync();
        var answer = await Host.AskAsync(
            "mutation($input: ChoosePostInput!) { choosePost(input: $input) { entry } }",
            new { input = new { distribution = Slug, group = "A", post = Seats["political-1"], day = Chosen, idempotencyKey = "x", reason = "Prøve" } },
            key: null);
        Assert.Contains("NOT_ALLOWED", answer.GetProperty("errors").ToString(), StringComparison.Ordinal);
    }
}
