using System.Text.Json;
using Appointments.Web.Tests.Documents;
using Appointments.Web.Tests.Hosting;
using Appointments.Web.Tests.Papers;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>Minutes are read in and accepted in a real browser, beside their text. Pictures in <c>TestResults/pictures</c>.</summary>
public sealed class MinutesJourneyTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>The minutes of 24 October 2025 appoint nobody: its dates that look wrong are told, and all its decisions are taken with one press.</summary>
    [PaperBrowserFact]
    public async Task The_minutes_of_24_October_2025_are_read_and_accepted()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await SignedInAsync(browser, 1280);
        var paper = Path.Combine(PaperFactAttribute.Folder, "2025-10-24-referat.txt");

        await ReadInAsync(page, paper);
        var told = await page.InnerTextAsync("main");
        Assert.Contains("Referat, KKR Nordjylland", told);
        Assert.Contains("«Den 9. januar 2025» er formentlig 9. januar 2026", told);
        Assert.Contains("Papiret fortæller ikke om nogen udpegning", told);
        Assert.Equal(0, await page.Locator(".proposals fieldset").CountAsync());
        await page.ClickAsync("button[name='Form.AcceptMeeting']");
        await page.WaitForSelectorAsync("#udfald.done");
        Assert.Equal(0, await page.Locator(".proposal.open").CountAsync());
        await page.ScreenshotAsync(Picture("minutes-accepted.png"));

        var meeting = await MeetingAsync("2025-10-24");
        Assert.Equal((19, 4), (Present(meeting, true), Present(meeting, false)));
        var decisions = meeting.GetProperty("decisions").EnumerateArray().ToDictionary(decision => Payload.Text(decision, "item")!, decision => Payload.Text(decision, "text"));
        Assert.Equal("KKR Nordjylland godkendte dagsordenen.", decisions["1.1"]);
        Assert.Equal(await page.Locator(".proposal").CountAsync() - 1, decisions.Count);

        var kept = page.Url;
        await ReadInAsync(page, paper);
        Assert.Equal(kept, page.Url);
        await host.VerifyAsync();
    }

    /// <summary>On a phone, in English: the sentence is found in the text, one appointment is accepted, one withdrawal is rejected with a reason.</summary>
    [BrowserFact]
    public async Task Each_proposal_is_answered_beside_its_sentence_on_a_phone_in_English()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await SignedInAsync(browser, 360);
        await page.Context.AddCookiesAsync([new Cookie { Name = "sprog", Value = "en", Url = host.Url }]);

        await page.GotoAsync($"{host.Url}/referater");
        await page.FillAsync("#tekst", InventedMinutes.Minutes);
        await page.ClickAsync("main form button[type=submit]");
        await page.ArriveAsync("**/referater/*");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        var appointment = page.Locator(".proposal").Filter(new LocatorFilterOptions { HasText = "Prøve Testesen" }).First;
        var key = await appointment.GetAttributeAsync("id");
        await appointment.Locator("a[href*='#saetning-']").ClickAsync();
        Assert.Contains("udpegede Prøve Testesen", await page.InnerTextAsync($"[id='saetning-{key}']"));
        await page.ScreenshotAsync(Picture("minutes-phone.png"));

        // The appointment rests on a decision, and the page says which to accept first.
        await page.ClickAsync($"[id='{key}'] button[name='Form.Accept']");
        Assert.Contains("Accept the decision under item 4.1 first", await page.InnerTextAsync("#udfald"));
        await page.ClickAsync("button[name='Form.AcceptMeeting']");
        await page.WaitForSelectorAsync("#udfald.done summary");

        // Of a name alone it is only likely who is meant, so a person says it.
        await page.CheckAsync($"[id='{key}'] input[type=radio][value=proeve-testesen]");
        await page.ClickAsync($"[id='{key}'] button[name='Form.Accept']");
        await page.WaitForSelectorAsync("#udfald.done:not(:has(summary))");
        Assert.Contains("Accepted", await page.InnerTextAsync($"[id='{key}']"));

        var withdrawal = page.Locator(".proposal").Filter(new LocatorFilterOptions { HasText = "Udtræd Udtrædsen" }).First;
        await withdrawal.Locator("input[name$='.why']").FillAsync("Nobody of that name.");
        await withdrawal.Locator("button[name='Form.Reject']").ClickAsync();
        await page.WaitForSelectorAsync("#udfald.done:has-text('rejected')");
        Assert.Contains("Nobody of that name.", await page.InnerTextAsync("main"));

        var board = await host.DataAsync("""{ forum(slug: "dialogforum-om-retssikkerhed", asOf: "2025-12-01") { seats { heldBy { name } } } }""");
        Assert.Contains("Prøve Testesen", board.ToString());
        await host.VerifyAsync();
    }

    private static PageScreenshotOptions Picture(string name) => new() { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", name), FullPage = true };

    private static int Present(JsonElement meeting, bool present) => meeting.GetProperty("attendance").EnumerateArray().Count(line => line.GetProperty("present").GetBoolean() == present);

    private static async Task ReadInAsync(IPage page, string paper)
    {
        await page.GotoAsync($"{new Uri(page.Url).GetLeftPart(UriPartial.Authority)}/referater");
        await page.SetInputFilesAsync("#fil", paper);
        await page.ClickAsync("main form button[type=submit]");
        await page.ArriveAsync("**/referater/*");
    }

    private async Task<JsonElement> MeetingAsync(string day) =>
        (await host.DataAsync("""{ forum(slug: "kkr-nordjylland", asOf: "2025-12-01") { meetings { day attendance { present } decisions { item text } } } }"""))
            .GetProperty("forum").GetProperty("meetings").EnumerateArray().Single(meeting => Payload.Text(meeting, "day") == day);

    private async Task<IPage> SignedInAsync(IBrowser browser, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        return page;
    }
}
