using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Domain.Time;
using Appointments.Web.Tests.Hosting;
using MimeKit;
using NodaTime;
using NodaTime.Text;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Reminders;

/// <summary>Who is reminded: set, changed, turned off by the link of a mail and erased; and seen by nobody but the secretariat.</summary>
[Collection(HostCollection.Name)]
public sealed class ReminderTests : IAsyncLifetime
{
    private const string Address = "proeve.testesen@example.org";

    private WritingHost host = null!;

    private static readonly LocalDate Today = RegisterDay.Today(SystemClock.Instance);

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        Assert.Equal("", Code(await host.MutateAsync("openNominationRound", new { forum = "erhvervshus-nordjylland", periodDay = "2026-04-01", deadlineDay = Iso(30), meetingDay = Iso(40) })));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("BAD_EMAIL", """{"address":"ikke en adresse"}""")]
    [InlineData("BAD_EMAIL", """{"address":"a@example.org\nBcc: b@example.org"}""")]
    [InlineData("BAD_EMAIL", """{"address":"Prøve <a@example.org>"}""")]
    [InlineData("BAD_EMAIL", """{"address":"a@example.org, b@example.org"}""")]
    [InlineData("BAD_NAME", """{"name":"Prøve\r\nBcc: b@example.org"}""")]
    [InlineData("BAD_TEXT", """{"name":" "}""")]
    [InlineData("KINDS_NEEDED", """{"kinds":[]}""")]
    [InlineData("BAD_DAYS", """{"daysAhead":0}""")]
    [InlineData("BAD_DAYS", """{"daysAhead":366}""")]
    [InlineData("UNKNOWN_KKR", """{"kkr":"findes-ikke"}""")]
    [InlineData("BAD_ID", """{"reminder":"x"}""")]
    public async Task What_cannot_be_sent_to_is_refused_with_its_reason(string code, string otherwise)
    {
        var before = await host.VersionAsync();

        Assert.Equal(code, Code(await SetAsync(otherwise)));
        Assert.Equal(before, await host.VersionAsync());
    }

    [Fact]
    public async Task A_dry_run_sets_nothing_and_the_same_key_sets_once()
    {
        Assert.Equal("", Code(await SetAsync("""{"dryRun":true}""")));
        Assert.Equal(0, (await RemindersAsync()).GetArrayLength());

        await SetAsync("""{"idempotencyKey":"nr-1"}""");
        var again = await SetAsync("""{"idempotencyKey":"nr-1"}""");

        Assert.True(again.GetProperty("replayed").GetBoolean());
        var reminder = Assert.Single((await RemindersAsync()).EnumerateArray());
        Assert.Equal(("Prøve Testesen", Address, 90, "DA", true), (Text(reminder, "name"), Text(reminder, "address"), reminder.GetProperty("daysAhead").GetInt32(), Text(reminder, "language"), reminder.GetProperty("on").GetBoolean()));
    }

    [Fact]
    public async Task The_public_learns_nothing_of_recipients_and_the_journal_has_no_address_for_anybody()
    {
        var before = await PublicAsync();
        await SetAsync("{}");
        await Run("send");

        Assert.Equal(before, await PublicAsync());
        Assert.Equal("[]", (await host.AskAsync("{ reminders { address } }", key: null)).GetProperty("data").GetProperty("reminders").ToString());
        Assert.Equal("[]", (await host.AskAsync("{ reminderDigests { day } }", key: null)).GetProperty("data").GetProperty("reminderDigests").ToString());
        Assert.Equal("NOT_ALLOWED", Text((await host.AskAsync("mutation { endReminder(input: { idempotencyKey: \"k\", reason: \"Prøve\", reminder: \"x\" }) { entry } }", key: null)).GetProperty("errors")[0].GetProperty("extensions"), "code"));
        var journal = (await host.DataAsync(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "graphql", "operations", "changes.graphql")), new { last = 5, facts = 20 })).ToString();
        Assert.Contains("Modtager af påmindelser sat", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("Testesen", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_a_recipient_takes_name_and_address_out_of_the_file_and_leaves_the_log()
    {
        var id = await IdAsync("{}");
        await SetAsync($$"""{"reminder":"{{id}}","address":"en.anden@example.org"}""");
        await Run("send");
        Assert.True(await host.HoldsAsync(Address));

        Assert.Equal("", Code(await host.MutateAsync("endReminder", new { reminder = id })));

        Assert.False(await host.HoldsAsync(Address));
        Assert.False(await host.HoldsAsync("en.anden@example.org"));
        Assert.Equal("UNKNOWN_REMINDER", Code(await host.MutateAsync("endReminder", new { reminder = id })));
        var digest = Assert.Single((await host.DataAsync("{ reminderDigests { state reminder { name } } }")).GetProperty("reminderDigests").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, digest.GetProperty("reminder").ValueKind);
        await host.VerifyAsync();
    }

    [Fact]
    public async Task The_link_of_a_mail_turns_off_by_its_button_and_not_by_being_opened()
    {
        await SetAsync("{}");
        await Run("send");
        using var mail = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(host.MailFolder, "*.eml")));
        var path = Regex.Match(mail.TextBody!, "/paamindelser/fra/[\\w-]{43}", default, TimeSpan.FromSeconds(5)).Value;
        Assert.False(await host.HoldsAsync(path.Split('/')[^1]));
        using var browser = new FormBrowser(host);

        var page = await browser.PageAsync(path);
        Assert.Contains("Intet sker, f", page, StringComparison.Ordinal);
        Assert.True((await RemindersAsync())[0].GetProperty("on").GetBoolean());

        using var off = await browser.PostAsync(path, page, ("sendt", "ja"));
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        Assert.Contains("Påmindelserne er slået fra", await FormBrowser.TextAsync(off), StringComparison.Ordinal);
        Assert.False((await RemindersAsync())[0].GetProperty("on").GetBoolean());
        using var again = await browser.PostAsync(path, page, ("sendt", "ja"));
        Assert.Contains("Påmindelserne er slået fra", await FormBrowser.TextAsync(again), StringComparison.Ordinal);
        Assert.Contains("The reminders are off", await browser.PageAsync(path + "?sprog=en"), StringComparison.Ordinal);
        Assert.Contains("Nobody is to be told", await Run("send", "--day", "2026-12-31"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_belongs_to_nothing_is_not_found_and_says_what_to_do()
    {
        using var response = await host.Client.GetAsync("/paamindelser/fra/et-gaet");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Linket virker ikke mere", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_adds_changes_turns_off_previews_and_shows_the_log()
    {
        using var browser = new FormBrowser(host);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/paamindelser")).StatusCode);
        await browser.SignInAsync();

        using var lacking = await browser.PostAsync("/paamindelser", await browser.PageAsync("/paamindelser"), ("Form.Name", "Prøve Testesen"), ("Form.Address", "ingen"), ("Form.Days", "90"), ("kind", "DEADLINE"), ("Form.Button", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lacking.StatusCode);
        Assert.Contains("Det er ikke en e-mailadresse", await FormBrowser.TextAsync(lacking), StringComparison.Ordinal);
        using var added = await browser.PostAsync(
            "/paamindelser", await browser.PageAsync("/paamindelser"), ("Form.Name", "Prøve Testesen"), ("Form.Address", Address), ("Form.Days", "365"), ("Form.Weekday", "MONDAY"), ("kind", "DEADLINE"), ("kind", "VACANCY"), ("Form.Language", "EN"), ("Form.Button", "save"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var reminder = Assert.Single((await RemindersAsync()).EnumerateArray());
        Assert.Equal(("MONDAY", "EN", "[\"VACANCY\",\"DEADLINE\"]"), (Text(reminder, "weekday"), Text(reminder, "language"), reminder.GetProperty("kinds").ToString()));

        var id = Text(reminder, "id");
        var change = $"/paamindelser?ret={Uri.EscapeDataString(id)}";
        using var changed = await browser.PostAsync(change, await browser.PageAsync(change), ("Form.Reminder", id), ("Form.Name", "Prøve Testesen"), ("Form.Address", Address), ("Form.Days", "30"), ("kind", "VACANCY"), ("Form.Language", "DA"), ("Form.Button", "save"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        reminder = Assert.Single((await RemindersAsync()).EnumerateArray());
        Assert.Equal((JsonValueKind.Null, 30, true), (reminder.GetProperty("weekday").ValueKind, reminder.GetProperty("daysAhead").GetInt32(), reminder.GetProperty("on").GetBoolean()));
        await Run("send");
        var page = WebUtility.HtmlDecode(await browser.PageAsync($"/paamindelser?vis={Uri.EscapeDataString(id)}"));
        Assert.Contains("Dagens mail til Prøve Testesen", page, StringComparison.Ordinal);
        Assert.Contains("slag", page, StringComparison.Ordinal);
        using var off = await browser.PostAsync("/paamindelser", await browser.PageAsync("/paamindelser"), ("Form.Button", $"off.{id}"));
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        reminder = Assert.Single((await RemindersAsync()).EnumerateArray());
        Assert.Equal((false, 30), (reminder.GetProperty("on").GetBoolean(), reminder.GetProperty("daysAhead").GetInt32()));
        using var end = await browser.PostAsync("/paamindelser", await browser.PageAsync("/paamindelser"), ("Form.Button", $"end.{id}"));
        Assert.Equal(0, (await RemindersAsync()).GetArrayLength());
        Assert.Contains("slettet modtager", WebUtility.HtmlDecode(await browser.PageAsync("/paamindelser")), StringComparison.Ordinal);
        Assert.Contains("erased recipient", await browser.PageAsync("/paamindelser?sprog=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_says_what_it_would_send_sends_it_once_and_says_that_it_has()
    {
        await SetAsync("{}");

        Assert.Contains($"Prøve Testesen <{Address}>: would be sent", await Run("send", "--dry-run"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(host.MailFolder));
        Assert.Contains($"Prøve Testesen <{Address}>: sent", await Run("send", "--public-url", "https://udpegninger.example.org"), StringComparison.Ordinal);
        Assert.Contains("Nobody is to be told", await Run("send"), StringComparison.Ordinal);
        using var mail = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(host.MailFolder, "*.eml")));
        Assert.Contains("https://udpegninger.example.org/", mail.TextBody, StringComparison.Ordinal);
        var bad = await CommandLineRun.OfAsync("reminders", "send", "--day", "i morgen", "--database", host.Database);
        Assert.Equal(2, bad.Code);
        Assert.Contains("--day takes a day", bad.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_tells_the_secretariat_of_open_proposals_and_nomination_deadlines_and_the_public_of_neither()
    {
        const string Question = "{ overview { openProposals nominationDeadlines { round day daysLeft forum { slug } } } }";
        await host.AskAsync($"mutation {{ proposeCorrection(input: {{ idempotencyKey: \"{Guid.NewGuid()}\", forum: \"erhvervshus-nordjylland\", wrong: \"Prøve\" }}) {{ number }} }}", key: null);

        var own = (await host.DataAsync(Question)).GetProperty("overview");
        var others = (await host.AskAsync(Question, key: null)).GetProperty("data").GetProperty("overview");

        Assert.Equal((1, 31), (own.GetProperty("openProposals").GetInt32(), own.GetProperty("nominationDeadlines")[0].GetProperty("daysLeft").GetInt32()));
        Assert.Equal((JsonValueKind.Null, 0), (others.GetProperty("openProposals").ValueKind, others.GetProperty("nominationDeadlines").GetArrayLength()));
        using var browser = new FormBrowser(host);
        Assert.DoesNotContain("Indstillingsfrister", await browser.PageAsync("/overblik?asOf=" + Iso(0)), StringComparison.Ordinal);
        await browser.SignInAsync();
        var page = await browser.PageAsync("/overblik?asOf=" + Iso(0));
        Assert.Contains("/indstillinger/erhvervshus-nordjylland-2026-04-01", page, StringComparison.Ordinal);
        Assert.Contains("Ubesvarede forslag fra offentligheden: 1", page, StringComparison.Ordinal);
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Today.PlusDays(days));

    private async Task<string> Run(params string[] line)
    {
        var run = await CommandLineRun.OfAsync(["reminders", .. line, "--database", host.Database]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        return run.Output;
    }

    private async Task<JsonElement> SetAsync(string otherwise)
    {
        var input = JsonSerializer.SerializeToNode(new { name = "Prøve Testesen", address = Address, kinds = new[] { "NOMINATION_DEADLINE" } })!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(otherwise)!.AsObject()) input[name] = value!.DeepClone();
        return await host.MutateAsync("setReminder", input, "entry reminder { id }");
    }

    private async Task<string> IdAsync(string otherwise) => Text((await SetAsync(otherwise)).GetProperty("reminder"), "id");

    private async Task<JsonElement> RemindersAsync() => (await host.DataAsync("{ reminders { id name address kinds daysAhead weekday language on } }")).GetProperty("reminders");

    private async Task<string> PublicAsync() => (await host.AskAsync("{ changes(last: 50) { totalCount nodes { number command reason } } overview { fora } }", key: null)).ToString();
}
