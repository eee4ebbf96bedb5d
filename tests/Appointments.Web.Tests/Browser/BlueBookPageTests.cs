using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The Blue Book in a real browser, on screen and in print, with pictures in <c>TestResults/pictures</c> for a person to look at.</summary>
[Collection(HostCollection.Name)]
public sealed class BlueBookPageTests(RunningHost host)
{
    private const string Address = "/blaa-bog?asOf=2020-11-13";

    /// <summary>Texts with less contrast than WCAG 2.2 § 1.4.3 asks: 4.5 to 1, for large ones 3 to 1.</summary>
    private const string TooFaint = """
        () => {
          const part = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
          const colour = text => text.match(/[\d.]+/g).map(Number);
          const ground = element => {
            for (let e = element; e; e = e.parentElement) {
              const c = colour(getComputedStyle(e).backgroundColor);
              if (c.length < 4 || c[3] > 0) return c;
            }
            return [255, 255, 255];
          };
          return [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.getClientRects().length > 0)
            .map(e => {
              const style = getComputedStyle(e);
              const pair = [light(colour(style.color)), light(ground(e))].sort((a, b) => b - a);
              const size = parseFloat(style.fontSize);
              const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
              return { text: e.textContent.trim().slice(0, 40), ratio: (pair[0] + 0.05) / (pair[1] + 0.05), least: large ? 3 : 4.5 };
            })
            .filter(found => found.ratio < found.least)
            .map(found => `${found.text}: ${found.ratio.toFixed(2)}`);
        }
        """;

    [BrowserFact]
    public async Task On_screen_and_in_print()
    {
        await OnPageAsync(1280, ColorScheme.Light, async page =>
        {
            await page.GotoAsync(host.Url + Address);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("blue-book.png"), FullPage = true });
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            Assert.False(await page.IsVisibleAsync(".top"));
            Assert.False(await page.IsVisibleAsync("form"));
            Assert.True(await page.IsVisibleAsync(".book-cover"));
            Assert.Equal("table-header-group", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.book-seats thead')).display"));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("blue-book-print.png"), FullPage = true });
            await page.PdfAsync(new PagePdfOptions { Path = Picture("blue-book.pdf"), PreferCSSPageSize = true });
        });
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Light, Media.Print)]
    [InlineData(ColorScheme.Dark, Media.Print)]
    public async Task Everybody_can_read_it(ColorScheme scheme, Media media)
    {
        await OnPageAsync(1280, scheme, async page =>
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
            await page.GotoAsync(host.Url + Address);
            var faint = await page.EvaluateAsync<string[]>(TooFaint);
            Assert.Equal([], faint);
        });
    }

    [BrowserFact]
    public async Task Its_headings_go_down_one_step_at_a_time()
    {
        await OnPageAsync(1280, ColorScheme.Light, async page =>
        {
            await page.GotoAsync(host.Url + Address);
            var levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4')].map(h => Number(h.tagName[1]))");
            Assert.Equal(1, levels[0]);
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
        });
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_runs_out_of_the_page()
    {
        await OnPageAsync(320, ColorScheme.Light, async page =>
        {
            foreach (var language in new[] { "da", "en" })
            {
                await page.GotoAsync($"{host.Url}{Address}&sprog={language}");
                Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            }

            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture("blue-book-phone.png"), FullPage = true });
        });
    }

    [BrowserFact]
    public async Task The_language_is_switched_by_keyboard_and_stays()
    {
        await OnPageAsync(1280, ColorScheme.Light, async page =>
        {
            await page.GotoAsync(host.Url + Address);
            await page.FocusAsync("a.language");
            await page.Keyboard.PressAsync("Enter");
            await page.ArriveAsync("**/blaa-bog?asOf=2020-11-13&sprog=en");
            Assert.Equal("Blue Book", await page.InnerTextAsync("h1"));
            await page.ClickAsync("nav >> text=Persons");
            Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
        });
    }

    private static string Picture(string name) => Path.Combine(Checkout.Root, "TestResults", "pictures", name);

    private static async Task OnPageAsync(int width, ColorScheme scheme, Func<IPage, Task> act)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
        await act(page);
        Assert.Equal([], faults);
    }
}
