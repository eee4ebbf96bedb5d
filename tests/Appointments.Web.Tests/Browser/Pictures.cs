using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Appointments.Web.Tests.Browser;

/// <summary>The pictures in <c>docs/pictures</c>, made of the sample register: <c>APPOINTMENTS_PICTURES=1 dotnet test --filter Pictures</c>. They are for looking at; small enough to lie in the repository.</summary>
public sealed class Pictures : IAsyncLifetime
{
    private const int MostBytes = 250_000;

    private static readonly (string Name, string Address, bool SignedIn, ColorScheme Scheme, int Width, int Height)[] All =
    [
        ("fora", "/", false, ColorScheme.Light, 1200, 1100),
        ("forum", "/fora/erhvervshus-nordjylland?asOf=2022-04-01", false, ColorScheme.Light, 1200, 1300),
        ("forum-fordeling", "/fora/erhvervshus-nordjylland?asOf=2022-04-01#fordeling", false, ColorScheme.Light, 1200, 1000),
        ("forum-moerk", "/fora/erhvervshus-nordjylland?asOf=2022-04-01", false, ColorScheme.Dark, 1200, 1300),
        ("forum-telefon", "/fora/erhvervshus-nordjylland?asOf=2022-04-01", false, ColorScheme.Light, 390, 1300),
        ("overblik", "/overblik", true, ColorScheme.Light, 1200, 1400),
        ("overblik-telefon", "/overblik", true, ColorScheme.Dark, 390, 1300),
        ("person", "/personer/mogens-christen-gade", false, ColorScheme.Light, 1200, 1100),
        ("lov", "/lov/erhvervshus?dag=2026-04-01", false, ColorScheme.Light, 1200, 1200),
        ("fordeling", "/fordeling?asOf=2022-04-01", false, ColorScheme.Light, 1200, 1200),
    ];

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [PicturesFact]
    public async Task Are_made_and_are_small()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var large = new List<string>();
        foreach (var (name, address, signedIn, scheme, width, height) in All)
        {
            var page = await new PageView("da", scheme, width).OpenAsync(browser);
            await page.SetViewportSizeAsync(width, height);
            if (signedIn)
            {
                await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
            }

            await page.GotoAsync(host.Url + address);
            var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "docs", "pictures", name + ".png") });
            if (picture.Length > MostBytes)
            {
                large.Add($"{name}: {picture.Length}");
            }

            await page.Context.CloseAsync();
        }

        Assert.Equal([], large);
    }
}
