using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>Somebody without a key asks who sat where, says that something is wrong, and sees what became of it; the secretariat puts it right in between.</summary>
public sealed class PublicJourneyTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [BrowserFact]
    public async Task The_public_asks_who_sits_where_reports_an_error_and_the_secretariat_accepts()
    {
        var entry = await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2025-10-24" });
        Assert.Equal("", Payload.Code(entry));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        await using var street = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 800 } });
        var page = await street.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };

        await page.GotoAsync($"{host.Url}/");
        await page.FillAsync("#q", "bach");
        await page.FillAsync("#asOf", "2025-10-24");
        await page.ClickAsync("form[role=search] button");
        await page.ClickAsync("main a:has-text('Per Bach Laursen')");
        await page.ArriveAsync("**/personer/per-bach-laursen*");
        await page.ClickAsync("table a:has-text('Dialogforum om retssikkerhed')");
        await page.ArriveAsync("**/fora/dialogforum-om-retssikkerhed?*");
        Assert.Contains("Per Bach Laursen", await page.InnerTextAsync("table.seats"));
        await page.GotoAsync($"{host.Url}/personer/per-bach-laursen");
        await page.ClickAsync("table a[href^='/udpegninger/']");
        await page.ArriveAsync("**/udpegninger/*");
        await page.ClickAsync(".something-wrong a");
        await page.ArriveAsync("**/forslag/nyt?*");
        await page.FillAsync("#wrong", "Han begyndte først den 27. oktober.");
        await page.FillAsync("#right", "27. oktober 2025");
        await page.ClickAsync("main button[type=submit]");
        await page.ArriveAsync("**/forslag/1?*");
        var receipt = page.Url;
        Assert.Contains("Sekretariatet har fået dit forslag", await page.InnerTextAsync("main"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));

        await using var desk = await browser.NewContextAsync();
        var secretary = await desk.NewPageAsync();
        await secretary.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        await secretary.GotoAsync($"{host.Url}/forslag");
        await secretary.ClickAsync("table a:has-text('Forslag 1')");
        await secretary.ArriveAsync("**/forslag/1");
        await secretary.ClickAsync("a:has-text('Ret udpegningen')");
        await secretary.ArriveAsync("**/udpegninger/*/ret?forslag=1");
        await secretary.FillAsync("#foerste-dag", "2025-10-27");
        await secretary.FillAsync("#grund", "Forkert første dag");
        await secretary.ClickAsync("button[value=register]");
        await secretary.ArriveAsync("**/forslag/1?rettelse=*");
        await secretary.FillAsync("#svar", "Det er rettet. Tak!");
        await secretary.ClickAsync("button[value=accept]");
        await secretary.ArriveAsync("**/forslag");

        await page.GotoAsync(receipt);
        var told = await page.InnerTextAsync("main");
        Assert.Contains("Imødekommet", told);
        Assert.Contains("Det er rettet. Tak!", told);
        await page.ClickAsync("main a[href^='/journal/']");
        await page.ArriveAsync("**/journal/*");
        Assert.Contains("Forkert første dag", await page.InnerTextAsync("main"));
        Assert.Equal([], faults);
    }
}
