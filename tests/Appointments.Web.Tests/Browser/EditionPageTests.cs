using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>Two editions published and compared in a real browser, by somebody who reads and types as the secretariat does.</summary>
public sealed class EditionPageTests
{
    [BrowserFact]
    public async Task From_the_first_edition_to_what_the_second_has_changed()
    {
        await using var host = await WritingHost.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal)) faults.Add(message.Text); };
        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");

        // Without a Chromium of its own the host says how to get the PDF, instead of a button that fails.
        await page.GotoAsync($"{host.Url}/blaa-bog?kkr=kkr-nordjylland&asOf=2025-10-24");
        Assert.Contains("apt install chromium", await page.InnerTextAsync(".book-downloads"), StringComparison.Ordinal);
        await page.ClickAsync("form.search a:has-text('Udgaver')");
        await page.ArriveAsync("**/blaa-bog/udgaver?kkr=kkr-nordjylland");
        Assert.Contains("Der er ikke udgivet nogen endnu.", await page.InnerTextAsync("main"), StringComparison.Ordinal);

        // What is missing is said, and the field leads to it.
        await page.FillAsync("#dag", "");
        await page.ClickAsync("button[value=register]");
        await page.WaitForSelectorAsync("#fejl");
        Assert.Contains("Angiv den dag, som bogen skal vise.", await page.InnerTextAsync("#fejl"), StringComparison.Ordinal);
        Assert.Equal("fejl", await page.GetAttributeAsync("#dag", "aria-describedby"));

        await PublishAsync(page, "Første prøveudgave");
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" });
        await PublishAsync(page, "Anden prøveudgave");
        Assert.Equal(["Anden prøveudgave", "Første prøveudgave"], await page.Locator(".editions tbody th").AllInnerTextsAsync());
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("editions.png"), FullPage = true });

        await page.ClickAsync("form.search button");
        await page.ArriveAsync("**/blaa-bog/udgaver/sammenlign?*");
        Assert.Contains("Nu oplyst: Lasse Frimand Jensen sidder som", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.GoBackAsync();
        await page.ClickAsync(".editions tbody th a >> nth=0");
        await page.ArriveAsync("**/blaa-bog/udgaver/kkr-nordjylland-2");
        Assert.Contains("Lavet igen nu siger bogen nøjagtig det samme", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("edition.png"), FullPage = true });

        // On a phone nothing runs out of the page, and what is wide scrolls by itself.
        await page.SetViewportSizeAsync(320, 700);
        foreach (var address in new[] { "/blaa-bog/udgaver?kkr=kkr-nordjylland", "/blaa-bog/udgaver/kkr-nordjylland-2", "/blaa-bog/udgaver/sammenlign?fra=kkr-nordjylland-1&til=kkr-nordjylland-2" })
        {
            await page.GotoAsync(host.Url + address);
            Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }

        // The book as a page is read in the browser at once, with its own style and nothing from elsewhere.
        await page.SetViewportSizeAsync(1280, 900);
        await page.GotoAsync($"{host.Url}/blaa-bog/udgaver/kkr-nordjylland-2.html");
        Assert.Equal("rgb(18, 57, 91)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.book-cover h1')).color"));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("edition-page.png"), FullPage = true });
        Assert.Equal([], faults);
    }

    private static async Task PublishAsync(IPage page, string title)
    {
        await page.FillAsync("#dag", "2025-10-24");
        await page.FillAsync("#titel", title);
        await page.FillAsync("#grund", "Prøve");
        await page.ClickAsync("button[value=register]");
        await page.WaitForSelectorAsync($".editions th:has-text('{title}')");
    }

    private static string Picture(string name) => Path.Combine(Checkout.Root, "TestResults", "pictures", name);
}
