using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The forum page in a real browser, with a picture in <c>TestResults/pictures</c> for a person to look at.</summary>
[Collection(HostCollection.Name)]
public sealed class ForumPageTests(RunningHost host)
{
    [BrowserFact]
    public async Task One_click_leads_to_the_change_before_and_after()
    {
        await OnPageAsync(1280, async page =>
        {
            await page.GotoAsync(host.Url + "/fora/erhvervshus-nordjylland?asOf=2022-04-01");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("forum.png"), FullPage = true });
            await page.ClickAsync("a[rel=next]");
            Assert.Contains("asOf=2025-10-24", page.Url);
            Assert.Contains("24. oktober 2025", await page.TitleAsync());
            await page.ClickAsync("a[rel=prev]");
            Assert.Contains("asOf=2022-04-01", page.Url);
        });
    }

    [BrowserFact]
    public async Task From_the_front_page_to_a_board_to_a_person()
    {
        await OnPageAsync(1280, async page =>
        {
            await page.GotoAsync(host.Url);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("fora.png"), FullPage = true });
            await page.ClickAsync("text=Erhvervshus Nordjylland");
            await page.ClickAsync("table a:has-text('Mogens Christen Gade')");
            Assert.Equal("Mogens Christen Gade", await page.InnerTextAsync("h1"));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("person.png"), FullPage = true });
        });
    }

    [BrowserFact]
    public async Task A_day_is_chosen_by_keyboard_without_script()
    {
        await OnPageAsync(1280, async page =>
        {
            await page.GotoAsync(host.Url + "/fora/erhvervshus-nordjylland?asOf=2022-04-01");
            await page.FillAsync("input[name=asOf]", "2026-04-01");
            await page.PressAsync("input[name=asOf]", "Enter");
            await page.ArriveAsync("**/fora/erhvervshus-nordjylland?asOf=2026-04-01");
        });
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_runs_out_of_the_page()
    {
        await OnPageAsync(320, async page =>
        {
            foreach (var address in new[] { "/", "/fora/erhvervshus-nordjylland?asOf=2022-04-01", "/fora/kkr-nordjylland?asOf=2025-10-24", "/personer/mogens-christen-gade", "/personer", "/lov", "/lov/erhvervshus?dag=2026-04-01", "/ny-periode", "/ny-periode/overdragelse", "/fordeling?asOf=2022-04-01&fra=2019", "/valg", "/valg/opgoerelse?pladser=3&liste=A&stemmer=20&liste=B&stemmer=10", "/valg/kkr?kommuner=2&bogstav=A&stemmer=20&borgmestre=1" })
            {
                await page.GotoAsync(host.Url + address);
                var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.True(width <= 320, $"{address} is {width} wide");
            }

            await page.GotoAsync(host.Url + "/fora/erhvervshus-nordjylland?asOf=2022-04-01");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("forum-phone.png"), FullPage = true });
        });
    }

    private static string Picture(string name) => Path.Combine(Checkout.Root, "TestResults", "pictures", name);

    private static async Task OnPageAsync(int width, Func<IPage, Task> act)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = true, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        await act(page);
        Assert.Equal([], faults);
    }
}
