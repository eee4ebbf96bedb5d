using System.Net;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Attacks;

/// <summary>Markup and scripts in what people type are shown as text on every page that can be reached, and no page could run them.</summary>
public sealed partial class MarkupTests : IAsyncLifetime
{
    private const string Evil = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private const int MostPages = 150;

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Markup_in_every_text_is_text_on_every_page()
    {
        await FillAsync();
        using var browser = new FormBrowser(host);
        await browser.SignInAsync();
        var (seen, told, waiting) = (new HashSet<string>(StringComparer.Ordinal), 0, new Queue<string>(
            ["/overblik", "/journal", "/forslag", "/referater", "/indstillinger", "/paamindelser", "/fora/dialogforum-om-retssikkerhed", "/fora/kkr-nordjylland", "/personer", "/"]));
        while (waiting.TryDequeue(out var address) && seen.Count < MostPages)
        {
            if (!seen.Add(address))
            {
                continue;
            }

            using var response = await browser.GetAsync(address);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await response.Content.ReadAsStringAsync();
            Assert.False(page.Contains("<script>alert", StringComparison.OrdinalIgnoreCase) || page.Contains("<img src=x", StringComparison.OrdinalIgnoreCase), address);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.True(policy.Contains("default-src 'none'", StringComparison.Ordinal) && !policy.Contains("unsafe-inline'; connect", StringComparison.Ordinal), $"{address}: {policy}");
            told += page.Contains("&lt;script&gt;alert(1)", StringComparison.Ordinal) ? 1 : 0;

            // Pages on which it was found lead on to others of its kind: those first.
            foreach (var link in Links().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => !link.StartsWith("/log-", StringComparison.Ordinal)))
            {
                waiting.Enqueue(link.Split('#')[0]);
            }
        }

        Assert.True(told >= 5, $"{told} pages of {seen.Count} told what was typed.");
    }

    /// <summary>What GraphiQL shows comes as JSON, which no browser takes for a page; and the page itself runs only files of ours.</summary>
    [Fact]
    public async Task GraphiQL_gets_JSON_that_is_no_page_and_runs_nothing_but_our_files()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("{ fora(search: \"<script>alert(1)</script>\") { totalCount } x: forum(slug: \"<script>alert(1)</script>\") { slug } }"));
        request.Headers.Add("Accept", "application/json");
        using var answer = await host.Client.SendAsync(request);
        Assert.Contains("json", answer.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());

        using var browsed = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("{x}</script><script>alert(1)</script>"));
        browsed.Headers.Add("Accept", "text/html");
        using var page = await host.Client.SendAsync(browsed);
        Assert.DoesNotContain("alert(1)", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Matches("script-src 'self'(;| blob)", policy);
    }

    [Theory]
    [InlineData("/fora/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/?asOf=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/personer?soeg=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/q/%3Cscript%3Ealert(1)%3C%2Fscript%3E.json")]
    [InlineData("/log-ind?fejl=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/forslag/nyt?forum=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task Markup_in_an_address_is_not_markup_in_the_page(string address)
    {
        using var response = await host.Client.GetAsync(address);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        Assert.True(isJson || !(await response.Content.ReadAsStringAsync()).Contains("<script>alert", StringComparison.Ordinal));
    }

    private async Task FillAsync()
    {
        var person = (await host.MutateAsync("registerPerson", new { name = "Test " + Evil }, "entry person { slug }")).GetProperty("person").GetProperty("slug").GetString();
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person, firstDay = "2025-10-24", reason = Evil, source = new { paper = Evil, item = Evil, note = Evil } });
        var meeting = (await host.MutateAsync("registerMeeting", new { body = "kkr-nordjylland", day = "2026-03-03", reason = Evil, attendance = new[] { new { person, printedName = Evil } } }, "entry meeting { id }")).GetProperty("meeting");
        if (meeting.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            await host.MutateAsync("recordDecision", new { meeting = meeting.GetProperty("id").GetString(), item = "1", caseNumber = "<b>1", text = Evil, reason = Evil });
        }

        await host.MutateAsync("recordOffice", new { person, kind = "COUNCILLOR", municipality = "0851", title = Evil, firstDay = "2026-01-01", reason = Evil });
        await host.MutateAsync("recordNomination", new { forum = "erhvervshus-nordjylland", seatGroup = "business", organisation = "di", name = Evil, title = Evil, workplace = Evil, periodDay = "2026-04-01", reason = Evil });
        await host.MutateAsync("setReminder", new { name = Evil, address = "test@example.org", kkr = "kkr-nordjylland", kinds = new[] { "VACANCY" }, reason = Evil });
        await host.MutateAsync("keepPaper", new { body = "kkr-nordjylland", kind = "AGENDA", day = "2026-03-03", fileName = "<b>.txt", text = "Dagsorden " + Evil, reason = Evil });
        await host.AskAsync(
            "mutation($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { number errors { code } } }", new { input = new { idempotencyKey = "0123456789012345678901", forum = "dialogforum-om-retssikkerhed", wrong = Evil, right = Evil, seenAt = Evil } }, key: null);
    }

    [GeneratedRegex("href=\"(/[^\"]*)\"", RegexOptions.None, 5000)]
    private static partial Regex Links();
}
