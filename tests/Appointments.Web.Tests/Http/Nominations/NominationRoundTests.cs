using System.Globalization;
using System.Text.Json;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Time;
using Appointments.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Http.Nominations;

/// <summary>A round of nomination from its draft to its deletion, and what others than the secretariat may not learn of it.</summary>
public sealed class NominationRoundTests : IAsyncLifetime
{
    private const string Forum = "erhvervshus-nordjylland";
    private const string Round = "erhvervshus-nordjylland-2026-04-01";
    private const string RoundShown = "entry round { slug state groups { seatGroup mark jointly organisations { organisation { slug } named bothSexes } } deadlineDay eraseDay eraseReason }";
    private static readonly LocalDate Today = RegisterDay.Today(SystemClock.Instance);

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_draft_takes_who_may_nominate_from_the_law_of_the_period_with_its_mark_and_a_reasoned_day_of_deletion()
    {
        var opened = await host.MutateAsync("openNominationRound", new { forum = Forum, periodDay = "2026-04-01", deadlineDay = Iso(10), meetingDay = Iso(20) }, RoundShown);

        Assert.Equal("", Code(opened));
        var round = opened.GetProperty("round");
        Assert.Equal((Round, "DRAFT", Iso(48)), (Text(round, "slug"), Text(round, "state"), Text(round, "eraseDay")));
        Assert.StartsWith("Fire uger efter mødet", Text(round, "eraseReason"), StringComparison.Ordinal);
        var business = round.GetProperty("groups").EnumerateArray().First(group => Text(group, "seatGroup") == "business");
        Assert.Equal("PRINTED", Text(business, "mark"));
        Assert.Equal(
            ["dansk-erhverv", "di", "finans-danmark", "forsikring-og-pension", "horesta", "landbrug-og-foedevarer", "smvdanmark", "tekniq"],
            business.GetProperty("organisations").EnumerateArray().Select(it => Text(it.GetProperty("organisation"), "slug")).Order(StringComparer.Ordinal));

        var changed = await host.MutateAsync("changeNominationRound", new { round = Round, groups = new object[] { new { seatGroup = "employees", jointly = false }, new { seatGroup = "business", organisations = new[] { "di", "smvdanmark" } } } }, RoundShown);
        var groups = changed.GetProperty("round").GetProperty("groups").EnumerateArray().ToDictionary(group => Text(group, "seatGroup"));
        Assert.Equal("REGISTERED", Text(groups["business"], "mark"));
        Assert.Equal(["fh", "ac"], groups["employees"].GetProperty("organisations").EnumerateArray().Select(it => Text(it.GetProperty("organisation"), "slug")));
    }

    [Fact]
    public async Task Each_step_that_is_out_of_order_says_where_the_round_stands()
    {
        await OpenAsync();

        Assert.Equal("OUT_OF_ORDER", Code(await StepAsync("INVITED", 0)));
        Assert.Equal("STATUS_NEEDED", Code(await StepAsync("ORGANISATIONS_DECIDED", 0)));
        Assert.Equal("DAY_IN_FUTURE", Code(await StepAsync("ORGANISATIONS_DECIDED", 1, "DECIDED")));
        Assert.Equal("", Code(await StepAsync("ORGANISATIONS_DECIDED", 0, "RECOMMENDED")));
        Assert.Equal("", Code(await StepAsync("INVITED", 0)));
        Assert.Equal("DEADLINE_NOT_OVER", Code(await StepAsync("CHECKED", 0)));
        Assert.Equal("LETTERS_ARE_OUT", Code(await host.MutateAsync("changeNominationRound", new { round = Round, groups = new object[] { new { seatGroup = "business", organisations = new[] { "di" } } } })));
        Assert.Equal("MEETING_BEFORE_DEADLINE", Code(await host.MutateAsync("changeNominationRound", new { round = Round, deadlineDay = Iso(30) })));
        Assert.Equal("ERASED_BEFORE_DECISION", Code(await host.MutateAsync("changeNominationRound", new { round = Round, eraseDay = Iso(1), eraseReason = "Prøve" })));
        Assert.Equal("WHY_NEEDED", Code(await StepAsync("WITHDRAWN", 0)));
        Assert.Equal("NOTHING_DUE", Code(await host.MutateAsync("eraseDueNominations", new { day = Iso(0) })));
    }

    [Fact]
    public async Task A_confidential_nomination_is_as_if_it_were_not_there_for_all_but_the_secretariat()
    {
        await OpenAsync();
        await StepAsync("ORGANISATIONS_DECIDED", 0, "DECIDED");
        var before = await PublicAsync();

        await NominateAsync("business", "di", "Hemmelig Prøvesen", "F");
        await NominateAsync("business", "di", "Anden Prøvesen", "M");

        Assert.Equal(before, await PublicAsync());
        Assert.Equal("[]", (await host.AskAsync("{ nominationRounds { slug } }", key: null)).GetProperty("data").GetProperty("nominationRounds").ToString());
        Assert.Equal(JsonValueKind.Null, (await host.AskAsync($"{{ nominationRound(slug: \"{Round}\") {{ slug }} }}", key: null)).GetProperty("data").GetProperty("nominationRound").ValueKind);
        var newest = await host.VersionAsync();
        Assert.Equal(JsonValueKind.Null, (await host.AskAsync($"{{ change(number: {newest.ToString(CultureInfo.InvariantCulture)}) {{ reason }} }}", key: null)).GetProperty("data").GetProperty("change").ValueKind);
        var own = (await host.AskAsync("{ forum(slug: \"erhvervshus-nordjylland\", asOf: \"2026-04-01\") { composition { findings { rule found } } nominations { name } } changes(last: 3) { nodes { command } } }")).ToString();
        Assert.Contains("Hemmelig Prøvesen", own, StringComparison.Ordinal);
        Assert.Contains("1 af ", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_nominates_until_it_is_closed_and_its_secret_stands_nowhere()
    {
        await OpenAsync();
        await StepAsync("ORGANISATIONS_DECIDED", 0, "DECIDED");
        var secret = NominationSecret.Create();
        await host.MutateAsync("issueNominationLinks", new { round = Round, links = new[] { new { organisation = "di", tokenHash = NominationSecret.Hash(secret) } } });
        Assert.Equal("ROUND_NOT_OPEN", Code(await ByLinkAsync(secret)));
        await StepAsync("INVITED", 0);

        Assert.Equal("LINK_CLOSED", Code(await ByLinkAsync("et-gaet")));
        Assert.Equal("", Code(await ByLinkAsync(secret)));

        var invitation = await host.AskAsync($"{{ nominationInvitation(tokenHash: \"{NominationSecret.Hash(secret)}\") {{ open organisation {{ slug }} groups {{ seatGroup count }} }} }}", key: null);
        Assert.Contains("\"seatGroup\":\"business\",\"count\":4", invitation.ToString(), StringComparison.Ordinal);
        Assert.Equal("NOT_ALLOWED", Text((await host.AskAsync("mutation($input: NominateByLinkInput!) { nominateByLink(input: $input) { entry } }", new { input = ByLink(secret) }, key: null)).GetProperty("errors")[0].GetProperty("extensions"), "code"));
        await host.MutateAsync("revokeNominationLink", new { round = Round, organisation = "di" });
        Assert.Equal("LINK_CLOSED", Code(await ByLinkAsync(secret)));
        await AssertNowhereAsync(secret);
    }

    [Fact]
    public async Task The_whole_round_appoints_the_chosen_and_deletes_the_others_and_the_register_stays_whole()
    {
        await OpenAsync();
        await StepAsync("ORGANISATIONS_DECIDED", 0, "DECIDED");
        await StepAsync("INVITED", 0);
        await NominateAsync("business", "di", "Valgt Prøvesen", "F", small: true);
        await NominateAsync("business", "di", "Vraget Prøvesen", "M");
        await host.MutateAsync("recordNomination", Nomination("business", "horesta", new { statedReason = "Ingen kvinde kunne findes til prøven." }));
        await NominateAsync("business", "horesta", "Tredje Prøvesen", "M");
        var chosen = await NominateAsync("employees", "fh-og-ac", "Fjerde Prøvesen", "X");

        await host.MutateAsync("changeNominationRound", new { round = Round, deadlineDay = Iso(-2), meetingDay = Iso(-1), eraseDay = Iso(0), eraseReason = "Prøven er slut." });
        var check = await StepAsync("CHECKED", 0);
        var groups = check.GetProperty("round").GetProperty("groups").EnumerateArray().ToDictionary(group => Text(group, "seatGroup"));
        var found = groups["business"].GetProperty("organisations").EnumerateArray().ToDictionary(it => Text(it.GetProperty("organisation"), "slug"), it => Text(it, "bothSexes"));
        Assert.Equal(("SATISFIED", "EXCUSED", "UNDETERMINED"), (found["di"], found["horesta"], found["tekniq"]));

        var sheet = (await host.DataAsync($"{{ nominationRound(slug: \"{Round}\") {{ proposals {{ possible openSeats choices(first: 1) {{ picks {{ seat nomination {{ id name }} }} composition {{ verdict }} }} }} }} }}")).GetProperty("nominationRound").GetProperty("proposals");
        Assert.Equal((1, 4), (sheet.GetProperty("possible").GetInt32(), sheet.GetProperty("choices")[0].GetProperty("picks").GetArrayLength()));
        var woman = sheet.GetProperty("choices")[0].GetProperty("picks").EnumerateArray().First(pick => Text(pick.GetProperty("nomination"), "name") == "Valgt Prøvesen");

        object Chosen(string seat) => new { round = Round, day = Iso(0), chosen = new[] { new { nomination = Text(woman.GetProperty("nomination"), "id"), seat }, new { nomination = Text(chosen.GetProperty("nomination"), "id"), seat = "employees-1" } } };
        Assert.Equal("OTHER_SEAT_GROUP", Code(await host.MutateAsync("appointNominees", Chosen("knowledge-1"))));
        Assert.Equal("", Code(await host.MutateAsync("appointNominees", Chosen("business-1"), RoundShown)));

        var seen = (await host.AskAsync($"{{ forum(slug: \"{Forum}\", asOf: \"2026-04-01\") {{ seats {{ key heldBy {{ name }} }} nominations {{ name }} }} changes(last: 1) {{ nodes {{ command facts {{ table }} }} }} }}", key: null)).ToString();
        Assert.Contains("{\"key\":\"business-1\",\"heldBy\":{\"name\":\"Valgt Prøvesen\"}}", seen, StringComparison.Ordinal);
        Assert.Contains("\"nominations\":[]", seen, StringComparison.Ordinal);
        Assert.Contains("appoint-nominees", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("\"table\":\"nomination", seen, StringComparison.Ordinal);

        await StepAsync("INFORMED", 0);
        var erased = await host.MutateAsync("eraseDueNominations", new { day = Iso(0) });
        Assert.Equal("ERASED", Text(erased.GetProperty("warnings")[0], "code"));
        await AssertNowhereAsync("Vraget Prøvesen");
        await AssertNowhereAsync("Ingen kvinde kunne findes");
        await AssertNowhereAsync("Kan sagtens proeves");
        await host.VerifyAsync();
        var after = (await host.DataAsync($"{{ nominationRound(slug: \"{Round}\") {{ state erasedDay nominations {{ name erased erasedDay fromSmallCompany person {{ name }} }} }} }}")).GetProperty("nominationRound");
        Assert.Equal(("ERASED", Iso(0)), (Text(after, "state"), Text(after, "erasedDay")));
        Assert.All(after.GetProperty("nominations").EnumerateArray(), it => Assert.Equal((JsonValueKind.Null, Iso(0)), (it.GetProperty("name").ValueKind, Text(it, "erasedDay"))));
        Assert.True(after.GetProperty("nominations")[0].GetProperty("fromSmallCompany").GetBoolean());
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Today.PlusDays(days));

    private Task<JsonElement> OpenAsync() => host.MutateAsync("openNominationRound", new { forum = Forum, periodDay = "2026-04-01", deadlineDay = Iso(10), meetingDay = Iso(20) }, RoundShown);

    private Task<JsonElement> StepAsync(string step, int days, string? status = null) => host.MutateAsync("stepNominationRound", new { round = Round, step, day = Iso(days), status }, RoundShown);

    private Task<JsonElement> NominateAsync(string group, string organisation, string name, string gender, bool? small = null) =>
        host.MutateAsync("recordNomination", Nomination(group, organisation, new { name, gender, fromSmallCompany = small, statement = "Kan sagtens proeves. " + new string('æ', 900) }), "entry nomination { id statement }");

    private static System.Text.Json.Nodes.JsonObject Nomination(string group, string organisation, object more)
    {
        var input = JsonSerializer.SerializeToNode(new { forum = Forum, seatGroup = group, organisation, periodDay = "2026-04-01", round = Round })!.AsObject();
        input["public"] = false;
        foreach (var (name, value) in JsonSerializer.SerializeToNode(more)!.AsObject().Where(member => member.Value is not null)) input[name] = value!.DeepClone();
        return input;
    }

    private static Dictionary<string, object> ByLink(string secret) => new() { ["token"] = secret, ["seatGroup"] = "business", ["name"] = "Link Prøvesen", ["gender"] = "F", ["reason"] = "Prøve", ["idempotencyKey"] = Guid.NewGuid().ToString() };

    private Task<JsonElement> ByLinkAsync(string secret) => host.MutateAsync("nominateByLink", ByLink(secret));

    /// <summary>Everything that the public can learn of the forum and the journal, but the number of the newest entry.</summary>
    private async Task<string> PublicAsync() => (await host.AskAsync(
        "{ forum(slug: \"erhvervshus-nordjylland\", asOf: \"2026-04-01\") { version changeDays nominations { id } composition { verdict findings { rule answer found missing sum } } } ofForum: changes(last: 50, forum: \"erhvervshus-nordjylland\") { totalCount nodes { number facts { title } } } changes(last: 50) { totalCount nodes { number command reason } } }",
        key: null)).ToString();

    /// <summary>Looks in the bytes of the file itself.</summary>
    private async Task AssertNowhereAsync(string text)
    {
        await using (var connection = new SqliteConnection($"Data Source={host.Database}"))
        {
            await connection.OpenAsync();
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await checkpoint.ExecuteNonQueryAsync();
        }

        var wanted = System.Text.Encoding.UTF8.GetBytes(text);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(host.Database)!, "register.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(wanted));
        }
    }
}
