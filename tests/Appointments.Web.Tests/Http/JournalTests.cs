using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Who recorded what when and why, over HTTP and on the pages, after a registration, a correction and a withdrawal.</summary>
public sealed class JournalTests : IAsyncLifetime
{
    private const string Forum = "dialogforum-om-retssikkerhed";
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_corrected_first_day_gives_the_old_answer_to_a_question_about_before_and_the_history_shows_both_with_who_and_why()
    {
        var (id, registered) = await RegisterAsync();
        var before = (await ChangeAsync(registered)).GetProperty("recordedAt").GetString();
        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = id, firstDay = "2025-10-20", reason = "Referatet siger den 20." })).GetProperty("entry").GetInt32();

        var forum = (await host.DataAsync(
            """
            query($slug: String!, $then: DateTime) {
              then: forum(slug: $slug, asOf: "2025-10-22", knownAt: $then) { seats { occupancy } }
              now: forum(slug: $slug, asOf: "2025-10-22") { seats { occupancy } history { versions { firstDay person { name } recorded { number } superseded { number actor reason kind title } } } }
            }
            """,
            new { slug = Forum, then = before }));

        Assert.DoesNotContain("HELD", forum.GetProperty("then").ToString());
        Assert.Contains("HELD", forum.GetProperty("now").GetProperty("seats").ToString());
        var versions = forum.GetProperty("now").GetProperty("history").EnumerateArray().Single(appointment => appointment.ToString().Contains("Lasse Frimand", StringComparison.Ordinal)).GetProperty("versions");
        Assert.Equal(["2025-10-24", "2025-10-20"], versions.EnumerateArray().Select(version => version.GetProperty("firstDay").GetString()));
        Assert.Equal(
            $$"""{"number":{{corrected}},"actor":"sekretariatet","reason":"Referatet siger den 20.","kind":"CORRECTION","title":"Udpegning rettet"}""",
            versions[0].GetProperty("superseded").GetRawText());
        Assert.Equal(JsonValueKind.Null, versions[1].GetProperty("superseded").ValueKind);
    }

    [Fact]
    public async Task The_entry_tells_before_and_after_in_both_languages()
    {
        var (id, _) = await RegisterAsync();
        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = id, firstDay = "2025-10-20" })).GetProperty("entry").GetInt32();

        var change = await ChangeAsync(corrected);

        var fact = change.GetProperty("facts")[0];
        Assert.Equal(("REPLACED", "Lasse Frimand Jensen"), (fact.GetProperty("effect").GetString(), fact.GetProperty("title").GetString()!.Split(',')[0]));
        Assert.Equal(
            ["""{"name":"firstDay","da":"Første dag","en":"First day","before":"24. oktober 2025","after":"20 October 2025","changed":true}"""],
            fact.GetProperty("fields").EnumerateArray().Where(field => field.GetProperty("changed").GetBoolean()).Select(field => field.GetRawText()));
        Assert.Equal([Forum], change.GetProperty("forums").EnumerateArray().Select(forum => forum.GetProperty("slug").GetString()));
        Assert.Equal(["lasse-frimand-jensen"], change.GetProperty("persons").EnumerateArray().Select(person => person.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task The_pages_show_the_newest_first_with_kind_reason_before_and_after_and_lead_on()
    {
        var (id, registered) = await RegisterAsync("<b>Udpeget</b> på mødet");
        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = id, firstDay = "2025-10-20", reason = "Referatet siger den 20." })).GetProperty("entry").GetInt32();

        var journal = await PageAsync("/journal");
        Assert.True(journal.IndexOf($"href=\"/journal/{corrected}\"", StringComparison.Ordinal) < journal.IndexOf($"href=\"/journal/{registered}\"", StringComparison.Ordinal));
        Assert.Contains("badge correction\">Rettelse", journal);
        Assert.Contains("badge import\">Indlæsning", journal);
        Assert.Contains("<q lang=\"da\">&lt;b&gt;Udpeget&lt;/b&gt;", journal);
        Assert.Contains("<s>24. oktober 2025</s>", journal);
        Assert.Contains("rel=\"next\"", journal);
        Assert.DoesNotContain("<script", journal);

        Assert.Contains("20. oktober 2025", await PageAsync($"/journal/{corrected}"));
        Assert.Contains("Referatet siger den 20.", await PageAsync($"/fora/{Forum}?asOf=2025-10-24"));
        Assert.Contains("Appointment corrected", await PageAsync($"/journal/{corrected}?sprog=en"));
    }

    [Fact]
    public async Task Filters_by_forum_person_actor_kind_and_day_hold_on_the_page()
    {
        var (id, registered) = await RegisterAsync();
        var corrected = (await host.MutateAsync("correctAppointment", new { appointment = id, firstDay = "2025-10-20" })).GetProperty("entry").GetInt32();

        foreach (var address in new[] { $"/journal?forum={Forum}&kind=CHANGE", "/journal?person=lasse-frimand-jensen&kind=CHANGE&actor=&from=", "/journal?actor=sekretariatet&kind=CHANGE&from=2026-01-01&through=9999-12-31" })
        {
            var page = await PageAsync(address);
            Assert.Contains($"href=\"/journal/{registered}\"", page);
            Assert.DoesNotContain($"href=\"/journal/{corrected}\"", page);
        }

        Assert.Contains("0 indførsler", await PageAsync("/journal?actor=Prøve Prøvesen"));
        Assert.Contains("0 indførsler", await PageAsync("/journal?through=2020-01-01"));
    }

    [Fact]
    public async Task Older_entries_follow_under_the_same_filter()
    {
        for (var day = 1; day <= 21; day++)
            await host.MutateAsync("registerAppointment", new { forum = Forum, seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = $"2025-10-{day:00}", lastDay = $"2025-10-{day:00}" });

        var first = WebUtility.HtmlDecode(await PageAsync("/journal?kind=CHANGE"));
        var older = first.Split("rel=\"next\"")[0].Split("href=\"")[^1].Split('"')[0];

        Assert.StartsWith("/journal?kind=CHANGE&before=", older, StringComparison.Ordinal);
        Assert.Equal(20, Count(first));
        Assert.Equal(1, Count(await PageAsync(older)));

        static int Count(string page) => page.Split("class=\"entry change\"").Length - 1;
    }

    [Fact]
    public async Task A_withdrawn_appointment_stands_struck_through_below_the_history()
    {
        var (id, _) = await RegisterAsync();
        await host.MutateAsync("correctAppointment", new { appointment = id, retract = true, reason = "Ført på det forkerte forum" });

        var page = await PageAsync($"/fora/{Forum}?asOf=2025-10-24");

        Assert.Contains("<s>Lasse Frimand Jensen</s>", page);
        Assert.Contains("Ført på det forkerte forum", page);
    }

    [Theory]
    [InlineData("/journal?kind=NONSENSE", HttpStatusCode.BadRequest, "«NONSENSE» er ikke en slags indførsel.")]
    [InlineData("/journal?before=x", HttpStatusCode.BadRequest, "«x» er ikke et nummer i journalen.")]
    [InlineData("/journal?from=2026-02-30", HttpStatusCode.BadRequest, "«2026-02-30» er ikke en dag i kalenderen.")]
    [InlineData("/journal?forum=<i>", HttpStatusCode.BadRequest, "Intet forum har adressen «<i>».")]
    [InlineData("/journal?person=nobody", HttpStatusCode.BadRequest, "Ingen person har adressen «nobody».")]
    [InlineData("/journal/999999", HttpStatusCode.NotFound, "Journalen har ikke noget nr. 999999.")]
    [InlineData("/journal/x", HttpStatusCode.NotFound, "«x» er ikke et nummer i journalen.")]
    [InlineData("/journal/1?after=-1", HttpStatusCode.NotFound, "«-1» er ikke et nummer i journalen.")]
    public async Task A_page_that_cannot_answer_says_why(string address, HttpStatusCode status, string message)
    {
        using var response = await host.Client.GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(message, WebUtility.HtmlDecode(page));
        Assert.DoesNotContain("<i>", page);
    }

    [Theory]
    [InlineData("changes(first: 0) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("changes(last: 101) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("changes(first: 1, last: 1) { totalCount }", "BAD_PAGE_SIZE")]
    [InlineData("changes(forum: \"nowhere\") { totalCount }", "UNKNOWN_FORUM")]
    [InlineData("changes(person: \"nobody\") { totalCount }", "UNKNOWN_PERSON")]
    [InlineData("change(number: 0) { number }", "UNKNOWN_ENTRY")]
    [InlineData("change(number: 1) { facts(first: 201) { position } }", "BAD_PAGE_SIZE")]
    public async Task A_question_that_cannot_be_answered_has_a_code(string question, string code)
    {
        var answer = await host.AskAsync($"{{ {question} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("changes(after: -5, first: 1) { nodes { number } hasMore }", """{"nodes":[{"number":1}],"hasMore":true}""")]
    [InlineData("changes(after: 2147483647) { nodes { number } lastNumber hasMore }", """{"nodes":[],"lastNumber":null,"hasMore":false}""")]
    [InlineData("changes(after: 3, before: 6, last: 1) { nodes { number } firstNumber hasMore }", """{"nodes":[{"number":5}],"firstNumber":5,"hasMore":true}""")]
    [InlineData("changes(recordedThrough: \"0001-01-01\") { totalCount }", """{"totalCount":0}""")]
    public async Task The_edges_of_the_feed(string question, string expected) =>
        Assert.Equal(expected, (await host.DataAsync($"{{ {question} }}")).GetProperty("changes").GetRawText());

    private async Task<(string Id, int Entry)> RegisterAsync(string reason = "Udpeget på mødet")
    {
        var done = await host.MutateAsync(
            "registerAppointment", new { forum = Forum, seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24", reason }, "entry appointment { id }");
        return (done.GetProperty("appointment").GetProperty("id").GetString()!, done.GetProperty("entry").GetInt32());
    }

    private async Task<JsonElement> ChangeAsync(int number) => (await host.DataAsync(
        """
        query($number: Int!) {
          change(number: $number) {
            recordedAt
            facts { title effect fields { name da: label en: label(language: EN) before after(language: EN) changed } }
            forums { slug }
            persons { slug }
          }
        }
        """,
        new { number })).GetProperty("change");

    /// <summary>The page with its letters as they are; signs that mean something in HTML stay encoded.</summary>
    private async Task<string> PageAsync(string address) => Regex.Replace(
        await host.Client.GetStringAsync(address), "&#x([0-9A-F]{2,4});", letter => Convert.ToInt32(letter.Groups[1].Value, 16) is > 0x7F and var code ? ((char)code).ToString() : letter.Value, RegexOptions.None, TimeSpan.FromSeconds(5));
}
