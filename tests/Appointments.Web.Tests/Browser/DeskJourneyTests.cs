using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The secretariat's days in a real browser: a council entered after an election, the constituting meeting, a withdrawal and replacement, and what was wrong taken back. Pictures in <c>TestResults/pictures</c>.</summary>
public sealed class DeskJourneyTests : IAsyncLifetime
{
    private const int Fora = 12;

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>The council is pasted, the meeting registered, and a seat of each of twelve fora filled from a spreadsheet, in one entry of the journal.</summary>
    [BrowserFact]
    public async Task A_constituting_meeting_fills_twelve_fora_in_one_sitting()
    {
        await RegisterForaAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await SignedInAsync(browser, 1280);

        await page.GotoAsync($"{host.Url}/kommunalbestyrelser/0851?term=2026-2029");
        await page.FillAsync("#liste", string.Join('\n', Enumerable.Range(1, Fora).Select(number => $"{Name(number)}\tA\t{(number == 1 ? "borgmester" : "")}")));
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/kommunalbestyrelser/0851?*registreret=*");
        Assert.Contains(Name(1), await page.InnerTextAsync("table.council-list"));
        await ShootAsync(page, "council.png");

        await page.GotoAsync($"{host.Url}/moeder/nyt");
        await page.SelectOptionAsync("#hvem", "kkr-nordjylland");
        await page.FillAsync("#dag", "2026-01-23");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/moeder/*/udpeg");
        await page.ClickAsync("details:has(#indsaet) > summary");
        await page.FillAsync("#indsaet", string.Join('\n', Enumerable.Range(1, Fora).Select(number => $"{Name(number)}\t{Forum(number)}")));
        await page.ClickAsync("button[value=paste]");
        await page.WaitForFunctionAsync($"document.querySelectorAll('.who input[list]').length > 0 && [...document.querySelectorAll('.who input[list]')].filter(it => it.value).length === {Fora}");
        await page.FillAsync("#punkt", "4.1");
        await page.ClickAsync("button[value=check]");
        await page.WaitForSelectorAsync($"p.result:has-text('{Fora} linjer kan registreres, 0 kan ikke')");
        await ShootAsync(page, "sitting-check.png");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/udpeg?*registreret=*");
        Assert.Contains($"{Fora} udpegninger er registreret.", await page.InnerTextAsync(".done"));
        await ShootAsync(page, "sitting-done.png");

        var board = await host.DataAsync("query($slug: String!) { forum(slug: $slug, asOf: \"2026-02-01\") { seats { heldBy { name } holder { decision { item } } } } }", new { slug = $"proevehospice-{Fora}" });
        var seat = board.GetProperty("forum").GetProperty("seats")[0];
        Assert.Equal((Name(Fora), "4.1"), (seat.GetProperty("heldBy").GetProperty("name").GetString(), seat.GetProperty("holder").GetProperty("decision").GetProperty("item").GetString()));
        await host.VerifyAsync();
    }

    /// <summary>On a phone: somebody withdraws and somebody follows; an appointment that was never made is taken back, and the journal shows both.</summary>
    [BrowserFact]
    public async Task A_withdrawal_a_replacement_and_an_appointment_taken_back()
    {
        await host.MutateAsync("registerAppointment", new { forum = "hospice-vangen", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-01-23" });
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await SignedInAsync(browser, 360);

        await page.GotoAsync($"{host.Url}/fora/hospice-vangen?asOf=2026-02-01");
        await page.ClickAsync("a:has-text('Udskift')");
        await page.FillAsync("#sidste-dag", "2026-03-31");
        await page.FillAsync("#hvorfor", "Udtrådt efter eget ønske");
        await page.FillAsync("#foerste-dag", "2026-04-01");
        await page.FillAsync("#soeg-person", "lasse");
        await page.CheckAsync("input[value=lasse-frimand-jensen]");
        await page.FillAsync("#grund", "Besluttet på mødet");
        await page.WaitForSelectorAsync("#resultat h2:has-text('Det kan registreres')");
        await ShootAsync(page, "replace-phone.png");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/fora/hospice-vangen?*");
        Assert.Equal("lasse-frimand-jensen", await HolderAsync("2026-04-01"));

        await page.GotoAsync($"{host.Url}/udpegninger/ny?forum=hospice-vangen&seat=kkr-2&asOf=2026-04-01");
        await page.ClickAsync("button[value=who]");
        await page.WaitForSelectorAsync("#kandidater section");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        await page.FillAsync("#soeg-person", "mogens christen");
        await page.CheckAsync("input[value=mogens-christen-gade]");
        await page.FillAsync("#grund", "Udpeget på mødet");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/registreret?nr=*");
        await ShootAsync(page, "undo-phone.png");
        await page.FillAsync("#grund", "Det var en anden");
        await page.ClickAsync("button[value=register]");
        await page.ArriveAsync("**/udpegninger/ny?*fortrudt=*");
        Assert.Contains("Udpegningen er taget tilbage", await page.InnerTextAsync(".done"));
        await page.ClickAsync(".done a");
        await page.ArriveAsync("**/journal/*");
        Assert.Contains("Det var en anden", await page.InnerTextAsync("main"));
    }

    private static string Name(int number) => $"Prøve Testesen {number}";

    private static string Forum(int number) => $"Prøvehospice {number}";

    /// <summary>Twelve fora, each with two seats that the KKR appoints to.</summary>
    private async Task RegisterForaAsync()
    {
        for (var number = 1; number <= Fora; number++)
        {
            var made = await host.MutateAsync("registerForum", new { name = Forum(number), kind = "hospice", kkr = "kkr-nordjylland", field = "HEALTH", firstDay = "2020-01-01" });
            Assert.Equal([], Payload.Codes(made, "errors"));
        }
    }

    private async Task<string?> HolderAsync(string asOf) =>
        (await host.DataAsync("query($asOf: Date) { forum(slug: \"hospice-vangen\", asOf: $asOf) { seats { heldBy { slug } } } }", new { asOf })).GetProperty("forum").GetProperty("seats")[0].GetProperty("heldBy").GetProperty("slug").GetString();

    private async Task<IPage> SignedInAsync(IBrowser browser, int width)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        return page;
    }

    private static Task ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", name), FullPage = true });
}
