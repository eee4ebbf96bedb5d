using System.Diagnostics;
using System.Globalization;
using Appointments.Web.Tests.Hosting;
using Appointments.Web.Tests.Papers;
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
        ("register", "/udpegninger/ny?forum=dialogforum-om-retssikkerhed&seat=kkr-1&person=lasse-frimand-jensen&asOf=2025-10-24", true, ColorScheme.Light, 1200, 1450),
        ("indstillinger", "/indstillinger/{round}", true, ColorScheme.Light, 1200, 1300),
        ("referat", "/referater/{paper}", true, ColorScheme.Light, 1200, 1200),
        ("referat-telefon", "/referater/{paper}", true, ColorScheme.Light, 390, 1300),
        ("blaa-bog", "/blaa-bog?asOf=2022-04-01", false, ColorScheme.Light, 1200, 1200),
        ("paamindelser", "/paamindelser", true, ColorScheme.Light, 1200, 1300),
    ];

    // Pages of the Blue Book that are shown: the cover, the contents, the KKR's members, the figures.
    private static readonly int[] PagesOfTheBook = [1, 2, 3, 12];

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync(chromium: null);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [PicturesFact]
    public async Task Are_made_and_are_small()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var large = new List<string>();
        var paper = (await host.MutateAsync("keepPaper", new { body = "kkr-nordjylland", kind = "MINUTES", day = "2025-11-28", text = InventedMinutes.Minutes }, "paper { id }")).GetProperty("paper").GetProperty("id").GetString()!;
        var round = (await host.MutateAsync("openNominationRound", new { forum = "erhvervshus-nordjylland", periodDay = "2026-04-01", deadlineDay = "2027-01-10", meetingDay = "2027-01-20" }, "round { slug }")).GetProperty("round").GetProperty("slug").GetString()!;
        foreach (var (name, address, signedIn, scheme, width, height) in All)
        {
            var page = await new PageView("da", scheme, width).OpenAsync(browser);
            await page.SetViewportSizeAsync(width, height);
            if (signedIn)
            {
                await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");
            }

            await page.GotoAsync(host.Url + address.Replace("{paper}", paper, StringComparison.Ordinal).Replace("{round}", round, StringComparison.Ordinal));
            if (name == "register")
            {
                await page.ClickAsync("button[value=check]");
                await page.WaitForSelectorAsync("#resultat h2");
            }

            var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "docs", "pictures", name + ".png") });
            if (picture.Length > MostBytes)
            {
                large.Add($"{name}: {picture.Length}");
            }

            await page.Context.CloseAsync();
        }

        await ShootBookAsync();
        Assert.Equal([], large);
    }

    /// <summary>The pages of the printed book, by <c>pdftoppm</c> of poppler-utils.</summary>
    private async Task ShootBookAsync()
    {
        var folder = Directory.CreateTempSubdirectory("appointments-pictures-").FullName;
        try
        {
            var pdf = Path.Combine(folder, "book.pdf");
            await File.WriteAllBytesAsync(pdf, await host.Client.GetByteArrayAsync("/blaa-bog.pdf?asOf=2022-04-01"));
            foreach (var number in PagesOfTheBook)
            {
                var text = number.ToString(CultureInfo.InvariantCulture);
                using var program = Process.Start("pdftoppm", ["-r", "70", "-png", "-singlefile", "-f", text, "-l", text, pdf, Path.Combine(Checkout.Root, "docs", "pictures", $"blaa-bog-side-{text}")]);
                await program.WaitForExitAsync();
                Assert.Equal(0, program.ExitCode);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
