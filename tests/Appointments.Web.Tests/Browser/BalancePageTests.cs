using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The balance page in a real browser without script, with a picture in <c>TestResults/pictures</c> for a person to look at.</summary>
[Collection(HostCollection.Name)]
public sealed class BalancePageTests(RunningHost host)
{
    [BrowserFact]
    public async Task From_the_front_page_to_the_years_of_one_s_choice_without_script()
    {
        await OnPageAsync(async page =>
        {
            await page.GotoAsync(host.Url + "/?asOf=2022-04-01");
            await page.ClickAsync("main a[href^='/fordeling']");
            await page.FillAsync("input[name=fra]", "2019");
            await page.PressAsync("input[name=fra]", "Enter");
            await page.ArriveAsync("**/fordeling?kkr=kkr-nordjylland&asOf=2022-04-01&fra=2019&til=");
            Assert.Equal(["2019", "2020", "2021", "2022"], await page.Locator("table:has(caption:text-is('Nye udpegninger')) tbody th").AllInnerTextsAsync());
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", "balance.png"), FullPage = true });
        });
    }

    [BrowserFact]
    public async Task Its_headings_go_down_one_step_at_a_time_and_each_cell_has_its_heads()
    {
        await OnPageAsync(async page =>
        {
            await page.GotoAsync(host.Url + "/fordeling?asOf=2022-04-01");
            var levels = new List<int>();
            foreach (var heading in await page.Locator("h1, h2, h3, h4").AllAsync())
                levels.Add((await heading.EvaluateAsync<string>("it => it.tagName"))[1] - '0');
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
            foreach (var table in await page.Locator("table").AllAsync())
            {
                Assert.Equal(1, await table.Locator("caption").CountAsync());
                var heads = await table.Locator("thead th[scope=col]").CountAsync();
                foreach (var row in await table.Locator("tbody tr").AllAsync())
                    Assert.Equal(heads, await row.Locator("> *").CountAsync());
            }
        });
    }

    private static async Task OnPageAsync(Func<IPage, Task> act)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await act(page);
    }
}
