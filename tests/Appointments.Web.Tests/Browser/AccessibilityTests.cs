using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using Appointments.Web.Tests.Http;
using Appointments.Web.Tests.Papers;
using Microsoft.Playwright;
using static Appointments.Web.Tests.Hosting.Payload;

namespace Appointments.Web.Tests.Browser;

/// <summary>
/// axe looks at every page in a real browser, signed in, so that the secretariat's parts are there too: a few views on every run, all of them
/// (both languages, light and dark, 320 to 1920 pixels) with <c>APPOINTMENTS_FULL=1</c>.
/// </summary>
public sealed class AccessibilityTests : PoolOfFourPosts
{
    // What it finds serious; and, of our own, that no page is wider than its window and each has one heading that names it.
    private const string Look = """
        async () => {
          const found = (await axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(it => it.impact === 'serious' || it.impact === 'critical')
            .flatMap(it => it.nodes.slice(0, 3).map(node => `${it.id}: ${node.target.join(' ')} ${node.failureSummary.split('\n').slice(1, 2).join('').trim()}`));
          const width = document.documentElement.scrollWidth;
          if (width > window.innerWidth) found.push(`${width} pixels wide`);
          const headings = document.querySelectorAll('h1').length;
          if (headings !== 1) found.push(`${headings} first headings`);
          return found;
        }
        """;

    [Fact]
    public void No_page_is_forgotten() => Assert.Equal([], SitePages.Forgotten);

    [AxeFact]
    public async Task Nothing_serious_is_found_on_any_page()
    {
        await PlayAsync();
        string[] addresses = [.. SitePages.All(await ThingsAsync())];
        var axe = await File.ReadAllTextAsync(AxeFactAttribute.Program);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var faults = new List<string>();
        foreach (var view in Environment.GetEnvironmentVariable("APPOINTMENTS_FULL") == "1" ? PageView.All : PageView.Few)
        {
            var page = await view.OpenAsync(browser);
            await page.GotoAsync($"{Host.Url}/log-ind?noegle={WritingHost.Key}&sprog={view.Language}");
            foreach (var address in addresses)
            {
                await page.GotoAsync(Host.Url + address);
                await page.EvaluateAsync(axe);
                var found = await page.EvaluateAsync<JsonElement>(Look);
                faults.AddRange(found.EnumerateArray().Select(it => $"{address} {view.Language} {view.Scheme} {view.Width}: {it.GetString()}"));
            }

            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>One of each thing that has a page of its own.</summary>
    private async Task<Dictionary<string, string>> ThingsAsync()
    {
        var appointed = await Host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2025-10-24" }, "appointment { id }");
        var paper = await Host.MutateAsync("keepPaper", new { body = "kkr-nordjylland", kind = "MINUTES", day = "2025-11-28", text = InventedMinutes.Minutes }, "paper { id }");
        var round = await Host.MutateAsync("openNominationRound", new { forum = "erhvervshus-nordjylland", periodDay = "2026-04-01", deadlineDay = "2027-01-10", meetingDay = "2027-01-20" }, "round { slug }");
        var edition = await Host.MutateAsync("publishEdition", new { kkr = "kkr-nordjylland", asOf = "2025-10-24" }, "edition { slug }");
        var meeting = (await Host.DataAsync("{ meetings(first: 1) { id } }")).GetProperty("meetings")[0];
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["appointment"] = Text(appointed.GetProperty("appointment"), "id"), ["paper"] = Text(paper.GetProperty("paper"), "id"), ["round"] = Text(round.GetProperty("round"), "slug"),
            ["edition"] = Text(edition.GetProperty("edition"), "slug"), ["meeting"] = Text(meeting, "id"),
        };
    }
}
