using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http;

/// <summary>
/// A pool of four posts on made-up votes, A 30, V 20, B 8: 30 A, 20 V, 15 A, and 10 for A and V alike, so that a lot says who is number 4.
/// </summary>
public abstract class PoolOfFourPosts : IAsyncLifetime
{
    protected const string Slug = "proevepuljen-2026-2029";
    protected const string Chosen = "2026-01-23";
    protected const string Shown = "entry distribution { slug version next { number group } lotsNeeded { level between } groups { name votes entitlement chosen toCome } turns { number group post { key } } }";

    protected Dictionary<string, string> Seats { get; } = new(StringComparer.Ordinal);

    protected WritingHost Host { get; private set; } = null!;

    protected string Votes { get; set; } = "";

    public async Task InitializeAsync()
    {
        Host = await WritingHost.StartAsync();
        await Host.MutateAsync("registerPerson", new { name = "Test Testesen" });
        var forum = (await Host.DataAsync("""{ forum(slug: "erhvervshus-nordjylland", asOf: "2026-04-01") { seats { key id } } }""")).GetProperty("forum");
        foreach (var seat in forum.GetProperty("seats").EnumerateArray())
            Seats[Text(seat, "key")] = Text(seat, "id");
        Votes = await VotesAsync("Prøvevalget 2025", ("A", 30), ("V", 20), ("B", 8));
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    protected object Pool(string name = "Prøvepuljen 2026-2029", string[]? posts = null, object[]? groups = null) => new
    {
        name,
        kkr = "kkr-nordjylland",
        purpose = "POSTS",
        voteTable = Votes,
        posts = posts ?? [Seats["political-1"], Seats["political-2"], Seats["political-3"], Seats["business-2"]],
        groups = groups ?? [],
        meetingDay = "2026-01-23",
        firstDay = "2026-01-01",
        lastDay = "2029-12-31",
    };

    protected Task<JsonElement> BeginAsync(object[]? groups = null) => Host.MutateAsync("recordDistribution", Pool(groups: groups), Shown);

    protected Task<JsonElement> ChooseAsync(string group, string seat) => Host.MutateAsync("choosePost", new { distribution = Slug, group, post = Seats[seat], day = Chosen }, Shown);

    protected Task<JsonElement> LotAsync(string winner, params string[] between) =>
        Host.MutateAsync("recordLot", new { distribution = Slug, between, winner, witness = "Test Testesen", at = "2026-01-05T18:00:00Z", where = "Prøvesalen" }, Shown);

    protected Task<JsonElement> DrawnAsync(string at) => Host.MutateAsync("recordLot", new { distribution = Slug, between = new[] { "A", "V" }, winner = "V", witness = "Test Testesen", at, where = "Prøvesalen" });

    protected async Task<string> HospiceAsync(string slug) => Text(
        (await Host.MutateAsync("registerForum", new { name = "Prøvehospice", slug, kind = "hospice", field = "HEALTH", kkr = "kkr-nordjylland" }, "forum { seats { id } }")).GetProperty("forum").GetProperty("seats")[0], "id");

    protected static (string Code, string Field) Refused(JsonElement payload) => (Code(payload), payload.GetProperty("errors")[0].GetProperty("path")[1].GetString()!);

    protected Task<JsonElement> PassAsync(string from, string seat, string to, string day) => Host.MutateAsync("passPost", new { distribution = Slug, post = Seats[seat], from, to, day }, Shown);

    protected async Task PlayAsync()
    {
        await BeginAsync();
        await LotAsync("V", "A", "V");
        foreach (var (group, seat) in new[] { ("A", "political-1"), ("V", "political-2"), ("A", "political-3"), ("V", "business-2") })
            Assert.Equal("", Code(await ChooseAsync(group, seat)));
    }

    protected static object Appointed(string party, bool dryRun = false) => new { forum = "erhvervshus-nordjylland", seat = "political-1", person = "test-testesen", firstDay = "2026-04-01", party, dryRun };

    protected async Task<string> VotesAsync(string name, params (string Letter, int Votes)[] counts) => Text(
        (await Host.MutateAsync("recordVotes", new { name, kkr = "kkr-nordjylland", day = "2025-11-18", votes = counts.Select(it => new { letter = it.Letter, votes = it.Votes }) }, "voteTable { id }")).GetProperty("voteTable"), "id");

    protected async Task<Dictionary<string, JsonElement>> PostsAsync(string day) =>
        (await Host.DataAsync($"{{ distribution(slug: \"{Slug}\", asOf: \"{day}\") {{ posts {{ group ground groundText paragraph application force seat {{ key }} }} }} }}"))
            .GetProperty("distribution").GetProperty("posts").EnumerateArray().ToDictionary(post => Text(post.GetProperty("seat"), "key"), StringComparer.Ordinal);

    protected async Task<(string Group, string Ground)> LedgerAsync(string seat, string day)
    {
        var post = (await PostsAsync(day))[seat];
        return (Text(post, "group"), Text(post, "ground"));
    }

    /// <summary>The pool as the register knew it right after the entry of a payload.</summary>
    protected async Task<JsonElement> AtEntryAsync(JsonElement payload)
    {
        var entry = payload.GetProperty("entry").GetInt32();
        var at = Text((await Host.DataAsync($"{{ changes(last: 50) {{ nodes {{ number recordedAt }} }} }}")).GetProperty("changes").GetProperty("nodes").EnumerateArray().Single(it => it.GetProperty("number").GetInt32() == entry), "recordedAt");
        return (await Host.DataAsync($"{{ distribution(slug: \"{Slug}\", knownAt: \"{at}\") {{ turns {{ post {{ key }} }} }} }}")).GetProperty("distribution");
    }

    protected static string Next(JsonElement payload) => payload.GetProperty("distribution").GetProperty("next") is { ValueKind: JsonValueKind.Object } next ? $"{next.GetProperty("number")} {Text(next, "group")}" : "";

    protected static IEnumerable<string> Groups(JsonElement payload, string one, string two) =>
        payload.GetProperty("distribution").GetProperty("groups").EnumerateArray().Select(group => $"{Text(group, "name")} {group.GetProperty(one)} {group.GetProperty(two)}");
}
