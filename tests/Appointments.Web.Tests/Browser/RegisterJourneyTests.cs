using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>A secretary registers, sees it on the board, corrects it and reads the journal, in a real browser; pictures in <c>TestResults/pictures</c>.</summary>
public sealed class RegisterJourneyTests : IAsyncLifetime
{
    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [BrowserFact]
    public async Task From_the_link_of_the_start_to_the_journal()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        page.PageError += (_, fault) => faults.Add(fault);

        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        Assert.EndsWith("/overblik", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("noegle", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("nav >> text=Sekretariatet");
        await page.ClickAsync("nav >> text=Registrér");
        await page.ArriveAsync("**/udpegninger/ny");
        await ChooseAsync(page);
        await page.WaitForSelectorAsync("#resultat h2:has-text('Det kan registreres')");
        Assert.Contains("Sidste dag bliver 31. december 2025.", await page.InnerTextAsync("#resultat"));
        await ShootAsync(page, "register-check.png");
        await page.FillAsync("#grund", "Udpeget på mødet");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/registreret?nr=*");
        Assert.Contains("Lasse Frimand Jensen", await page.InnerTextAsync(".done"));
        await ShootAsync(page, "register-receipt.png");
        await page.ClickAsync(".next-steps a[href^='/fora/']");
        await page.ArriveAsync("**/fora/dialogforum-om-retssikkerhed?*");
        Assert.Contains("Lasse Frimand Jensen", await page.InnerTextAsync("table.seats"));
        await ShootAsync(page, "register-done.png");

        await page.ClickAsync("table.seats a:has-text('Ret')");
        await page.FillAsync("#foerste-dag", "2025-10-27");
        await page.FillAsync("#grund", "Forkert første dag");
        await page.WaitForSelectorAsync("#resultat h2:has-text('Det kan registreres')");
        await ShootAsync(page, "correct.png");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/fora/dialogforum-om-retssikkerhed?asOf=2025-10-27*");
        Assert.Contains("27. oktober 2025", await page.InnerTextAsync("table.seats"));

        await page.ClickAsync(".done a");
        await page.ArriveAsync("**/journal/*");
        Assert.Contains("Forkert første dag", await page.InnerTextAsync("main"));
        await ShootAsync(page, "journal-entry.png");
        Assert.Equal([], faults);
    }

    [BrowserFact]
    public async Task A_taken_seat_is_told_at_once_and_the_field_points_to_it()
    {
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2025-10-24" });
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 360, Height = 800 } });

        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        await page.GotoAsync($"{host.Url}/udpegninger/ny");
        await ChooseAsync(page);

        await page.WaitForSelectorAsync("#resultat:has-text('er besat: Per Bach Laursen')");
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('fejl-seat') !== null"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        await ShootAsync(page, "register-refused-phone.png");
    }

    [BrowserFact]
    public async Task Without_script_the_buttons_do_the_same()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false });

        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        await page.GotoAsync($"{host.Url}/udpegninger/ny");
        await page.SelectOptionAsync("#forum", "dialogforum-om-retssikkerhed");
        await page.FillAsync("#foerste-dag", "2025-10-24");
        await page.ClickAsync("text=Vis pladser");
        await page.CheckAsync("input[value=kkr-1]");
        await page.FillAsync("#soeg-person", "lasse");
        await page.ClickAsync("#personer button");
        await page.CheckAsync("input[value=lasse-frimand-jensen]");
        await page.ClickAsync("text=Tjek");
        Assert.Contains("Det kan registreres", await page.InnerTextAsync("#resultat"));
        await page.FillAsync("#grund", "Udpeget på mødet");
        await page.ClickAsync("button[value=register]");
        Assert.Contains("/registreret?nr=", page.Url, StringComparison.Ordinal);
        Assert.Contains("Lasse Frimand Jensen", await page.InnerTextAsync(".done"));
    }

    private static async Task ChooseAsync(IPage page)
    {
        await page.SelectOptionAsync("#forum", "dialogforum-om-retssikkerhed");
        await page.FillAsync("#foerste-dag", "2025-10-24");
        await page.CheckAsync("input[value=kkr-1]");
        await page.FillAsync("#soeg-person", "lasse");
        await page.CheckAsync("input[value=lasse-frimand-jensen]");
    }

    private static Task ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", name), FullPage = true });
}
