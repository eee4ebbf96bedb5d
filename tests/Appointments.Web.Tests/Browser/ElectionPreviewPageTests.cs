using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The election ahead in a real browser without script, with pictures in <c>TestResults/pictures</c> for a person to look at. Everybody on the list is invented.</summary>
public sealed class ElectionPreviewPageTests : IAsyncLifetime
{
    private static readonly string[] Eleven = ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"];

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [BrowserFact]
    public async Task A_file_and_typed_votes_are_answered_with_tables_on_a_desk_and_on_a_phone()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
        await page.GotoAsync($"{host.Url}/valg/forhaandsvisning");
        var list = "kommune,navn,parti,hverv\n" + string.Concat(Eleven.Select(code => $"{code},Borgmester Testesen {code},A,borgmester\n{code},Vice Testesen {code},V,viceborgmester\n"));
        await page.SetInputFilesAsync("#liste-fil", new FilePayload { Name = "lister.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(list) });
        await page.FillAsync("#periode", "2026-2029");
        await page.CheckAsync("input[name='Form.Complete']");
        await page.FillAsync("#stemmer", "kommune,bogstav,stemmer\n" + string.Concat(Eleven.Select(code => $"{code},A,60\n{code},V,40\n")));
        await page.ClickAsync("form.register button[type=submit]");

        Assert.Contains("4 mister valgbarhed", await page.InnerTextAsync("main"));
        Assert.Contains("Det nye KKR, beregnet", await page.InnerTextAsync("main"));
        foreach (var table in await page.Locator("main table").AllAsync())
        {
            Assert.Equal(1, await table.Locator("caption").CountAsync());
            var heads = await table.Locator("thead th[scope=col]").CountAsync();
            foreach (var row in await table.Locator("tbody tr").AllAsync())
                Assert.Equal(heads, await row.Locator("> *").CountAsync());
        }

        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", "election-preview.png"), FullPage = true });
        await page.SetViewportSizeAsync(360, 800);
        Assert.True((await page.Locator("html").BoundingBoxAsync())!.Width <= 360);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "TestResults", "pictures", "election-preview-phone.png"), FullPage = true });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("form.register").IsVisibleAsync());
        Assert.True(await page.Locator("#fora").IsVisibleAsync());
    }
}
