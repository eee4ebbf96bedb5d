using System.Text.Json;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Web.Tests.Hosting;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Rights;

/// <summary>A registrar writes for the fora of their own KKR, by whatever mutation, and sees of others' confidential matters what the public sees.</summary>
public sealed class OwnKkrTests : IClassFixture<IssuerHost>
{
    private const string Forum = "erhvervshus-nordjylland";
    private const string Round = "erhvervshus-nordjylland-2026-04-01";

    private readonly LocalIssuer issuer;
    private readonly WritingHost host;
    private readonly string own;
    private readonly string other;
    private readonly string head;
    private readonly string all;

    public OwnKkrTests(IssuerHost place)
    {
        (issuer, host) = (place.Issuer, place.Host);
        issuer.Person = ("Test Testesen", ["registrar:kkr-nordjylland"]);
        own = issuer.Token("registrar:kkr-nordjylland");
        other = issuer.Token("registrar:kkr-syddanmark", "secretariat-head:kkr-syddanmark");
        head = issuer.Token("secretariat-head:kkr-nordjylland");
        all = issuer.Token("administrator");
    }

    public static TheoryData<string, string> Writes => new()
    {
        { "registerAppointment", """{ forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }""" },
        { "noteAppointment", """{ forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }""" },
        { "registerMeeting", """{ body: "kkr-nordjylland", day: "2026-03-03" }""" },
        { "recordVotes", """{ kkr: "kkr-nordjylland", name: "Prøve", day: "2025-11-18", votes: [{ letter: "A", votes: 10 }] }""" },
        { "recordOffice", """{ person: "lasse-frimand-jensen", kind: COUNCILLOR, municipality: "0851", firstDay: "2026-01-01" }""" },
        { "openNominationRound", $$"""{ forum: "{{Forum}}", periodDay: "2026-04-01", deadlineDay: "2027-02-01", meetingDay: "2027-03-01" }""" },
        { "recordNomination", $$"""{ forum: "{{Forum}}", seatGroup: "business", organisation: "di", name: "Test Testesen", periodDay: "2026-04-01", public: true }""" },
        { "setReminder", """{ name: "Test Testesen", address: "test@example.org", kkr: "kkr-nordjylland", kinds: [VACANCY] }""" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task What_the_own_registrar_may_the_registrar_of_another_KKR_may_not(string mutation, string input)
    {
        Assert.Equal("FORBIDDEN", await CodeAsync(mutation, input, other));
        Assert.Equal("", await CodeAsync(mutation, $"{input[..^1]}, dryRun: true }}", own));
    }

    /// <summary>What would come of it tells of women and men, parties and nominations of a board: whoever may not do it may not try it either.</summary>
    [Fact]
    public async Task What_may_not_be_done_may_not_be_tried_to_see_what_would_come_of_it()
    {
        const string shown = "dryRun warnings { code } composition { verdict findings { found } }";
        const string input = """{ forum: "erhvervshus-nordjylland", seat: "political-1", person: "lasse-frimand-jensen", firstDay: "2026-04-01", dryRun: true }""";

        var tried = (await SendAsync("registerAppointment", input, other, shown)).GetProperty("data").GetProperty("registerAppointment");

        Assert.Equal(("FORBIDDEN", 0, JsonValueKind.Null), (Code(tried), tried.GetProperty("warnings").GetArrayLength(), tried.GetProperty("composition").ValueKind));
        Assert.Contains("NOT_ALLOWED", (await host.AskAsync($"mutation {{ registerAppointment(input: {{ idempotencyKey: \"k\", reason: \"Prøve\", {input.Trim()[1..^1]} }}) {{ {shown} }} }}", key: null)).ToString(), StringComparison.Ordinal);
        Assert.NotEqual(JsonValueKind.Null, (await SendAsync("registerAppointment", input, own, shown)).GetProperty("data").GetProperty("registerAppointment").GetProperty("composition").ValueKind);
    }

    [Fact]
    public async Task Settings_and_excuses_are_the_heads_and_each_heads_own()
    {
        const string setting = """{ forum: "erhvervshus-nordjylland", setting: { maxPerMunicipality: 2 }, firstDay: "2026-01-01" }""";
        Assert.Contains("FORBIDDEN", (await SendAsync("setForumSetting", setting, own)).ToString(), StringComparison.Ordinal);
        const string ticked = """{ forum: "erhvervshus-nordjylland", sentence: "x", verdict: KEPT, why: "Prøve", firstDay: "2026-01-01" }""";
        Assert.Equal("FORBIDDEN", await CodeAsync("tickSentence", ticked, other));
        Assert.NotEqual("FORBIDDEN", await CodeAsync("tickSentence", ticked, head));
    }

    [Fact]
    public async Task Confidential_nominations_of_another_KKR_are_as_if_they_were_not_there()
    {
        await RecordAsync("openNominationRound", $$"""{ forum: "{{Forum}}", periodDay: "2026-04-01", deadlineDay: "2027-02-01", meetingDay: "2027-03-01" }""", "entry");
        await RecordAsync("stepNominationRound", $$"""{ round: "{{Round}}", step: ORGANISATIONS_DECIDED, day: "{{Appointments.Domain.Time.RegisterDay.Today(NodaTime.SystemClock.Instance):uuuu-MM-dd}}", status: DECIDED }""", "entry");
        var before = await SeenAsync(other);
        await RecordAsync("recordNomination", $$"""{ forum: "{{Forum}}", round: "{{Round}}", seatGroup: "business", organisation: "di", name: "Hemmelig Prøvesen", gender: F, periodDay: "2026-04-01", public: false }""", "entry");

        Assert.Equal(before, await SeenAsync(other));
        Assert.DoesNotContain(Round, before, StringComparison.Ordinal);
        Assert.Contains("Hemmelig Prøvesen", await SeenAsync(own), StringComparison.Ordinal);

        // Nor by the payload of a mutation that is only tried.
        var tried = await SendAsync("registerPerson", """{ name: "Ny Testesen", dryRun: true }""", other, "person { slug }");
        Assert.DoesNotContain("FORBIDDEN", tried.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Hemmelig", tried.ToString(), StringComparison.Ordinal);

        // Nor by an error that speaks of it.
        Assert.Equal("FORBIDDEN", await CodeAsync("recordNomination", $$"""{ forum: "{{Forum}}", round: "{{Round}}", seatGroup: "business", organisation: "di", name: "Hemmelig Prøvesen", periodDay: "2026-04-01", public: false }""", other));
    }

    /// <summary>Proposals of the public name people and what somebody thinks of them: they are read by those whose forum, seat or person it is, and by administrators.</summary>
    [Theory]
    [InlineData("forum: \"hospice-vangen\"", true)]
    [InlineData("person: \"lasse-frimand-jensen\"", true)]
    [InlineData("appointment: \"APPOINTMENT\"", true)]
    [InlineData("person: \"uden-tilknytning-proevesen\"", false)]
    public async Task What_the_public_says_of_a_forum_a_seat_or_a_person_is_read_and_answered_by_their_own_KKR_only(string about, bool isOwn)
    {
        await SendAsync("registerPerson", """{ name: "Uden Tilknytning Prøvesen", slug: "uden-tilknytning-proevesen" }""", all, "entry");
        var appointment = Text((await host.AskAsync("""{ forum(slug: "erhvervshus-nordjylland") { history { id } } }""", key: null)).GetProperty("data").GetProperty("forum").GetProperty("history")[0], "id");
        var words = $"Skrevet {Guid.NewGuid():N}";
        var sent = await host.AskAsync($"mutation {{ proposeCorrection(input: {{ idempotencyKey: \"{Guid.NewGuid():N}\", {about.Replace("APPOINTMENT", appointment, StringComparison.Ordinal)}, wrong: \"{words}\" }}) {{ number errors {{ code }} }} }}", key: null);
        var number = sent.GetProperty("data").GetProperty("proposeCorrection").GetProperty("number").GetInt32();
        var answer = $"{{ number: {number}, accepts: false, answer: \"Nej\", dryRun: true }}";

        Assert.Equal((isOwn, false, true), (await ReadsAsync(own), await ReadsAsync(other), await ReadsAsync(all)));
        Assert.Equal((isOwn, false, true), (await AnswersAsync(own), await AnswersAsync(other), await AnswersAsync(all)));
        var (toOwn, toOther, toAll) = (await OpenAsync(own), await OpenAsync(other), await OpenAsync(all));
        Assert.Equal(0, toOther);
        Assert.True(isOwn ? toOwn > 0 : toOwn < toAll);

        async Task<bool> ReadsAsync(string token)
        {
            var list = (await host.AskAsync("{ proposals(first: 100) { totalCount nodes { wrong } } }", key: token)).ToString();
            var one = (await host.AskAsync($"{{ proposal(number: {number}) {{ wrong }} }}", key: token)).ToString();
            Assert.Equal(list.Contains(words, StringComparison.Ordinal), one.Contains(words, StringComparison.Ordinal));
            Assert.True(one.Contains(words, StringComparison.Ordinal) || one.Contains("UNKNOWN_PROPOSAL", StringComparison.Ordinal), one);
            return list.Contains(words, StringComparison.Ordinal);
        }

        async Task<bool> AnswersAsync(string token) => await CodeAsync("answerProposal", answer, token) is var code && (code.Length == 0 || (code == "FORBIDDEN" ? false : throw new InvalidOperationException(code)));

        async Task<int> OpenAsync(string token) => (await host.AskAsync("""{ overview(asOf: "2026-04-01") { openProposals } }""", key: token)).GetProperty("data").GetProperty("overview").GetProperty("openProposals").GetInt32();
    }

    [Fact]
    public async Task What_a_registrar_records_is_not_recorded_for_another_and_the_journal_stays_whole()
    {
        var version = await host.AskAsync("{ register { version } }", key: null);
        foreach (var (mutation, input) in Writes.Select(write => ((string)write[0], (string)write[1])))
        {
            await CodeAsync(mutation, input, other);
        }

        Assert.Equal(version.ToString(), (await host.AskAsync("{ register { version } }", key: null)).ToString());
        await host.VerifyAsync();
    }

    private async Task<string> SeenAsync(string token) => (await host.AskAsync(
        $$"""
        {
          forum(slug: "{{Forum}}", asOf: "2026-04-01") { version changeDays nominations { name gender statement } composition { findings { rule answer found } } }
          nominationRounds { slug nominations { name } }
          nominationRound(slug: "{{Round}}") { slug }
          overview(kkr: "kkr-nordjylland", asOf: "2026-12-01") { nominationDeadlines { round } }
          changes(last: 100) { totalCount nodes { number reason facts { title } } }
          ofForum: changes(forum: "{{Forum}}", last: 100) { totalCount }
        }
        """,
        key: token)).ToString();

    private async Task RecordAsync(string mutation, string input, string shown)
    {
        var answer = await SendAsync(mutation, input, all, shown);
        Assert.True(answer.TryGetProperty("data", out var data) && data.GetProperty(mutation).GetProperty("errors").GetArrayLength() == 0, answer.ToString());
    }

    private async Task<string> CodeAsync(string mutation, string input, string token)
    {
        var answer = await SendAsync(mutation, input, token);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return Code(answer.GetProperty("data").GetProperty(mutation));
    }

    private Task<JsonElement> SendAsync(string mutation, string input, string token, string shown = "entry") => host.AskAsync(
        $"mutation {{ {mutation}(input: {{ idempotencyKey: \"{Guid.NewGuid()}\", reason: \"Prøve\", {input.Trim()[1..^1]} }}) {{ {shown} errors {{ code message }} }} }}", key: token);
}
