using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Appointments.Domain.Time;
using Appointments.Web.Tests.Hosting;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Tests.Browser;

/// <summary>A round of nomination in a real browser: from the draft to the Blue Book that shows who was appointed, and to the deletion of the others.</summary>
public sealed partial class NominationJourneyTests : IAsyncLifetime
{
    private const string Round = "erhvervshus-nordjylland-2026-04-01";
    private static readonly LocalDate Today = RegisterDay.Today(SystemClock.Instance);

    private WritingHost host = null!;

    public async Task InitializeAsync() => host = await WritingHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [BrowserFact]
    public async Task From_invitation_to_the_Blue_Book()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, AcceptDownloads = true });
        await page.GotoAsync($"{host.Url}/log-ind?noegle={WritingHost.Key}");

        await page.GotoAsync($"{host.Url}/indstillinger");
        await page.SelectOptionAsync("#forum", "erhvervshus-nordjylland");
        await page.FillAsync("#periode", "2026-04-01");
        await page.FillAsync("#frist", Iso(10));
        await page.FillAsync("#moede", Iso(20));
        await PressAsync(page, "ny", $"**/indstillinger/{Round}*");
        Assert.Equal("udkast", await page.InnerTextAsync("#tilstand"));

        await page.FillAsync("#org-business", "di\nsmvdanmark");
        await page.FillAsync("#krit-business", "Aktiv i erhvervslivet.");
        await PressAsync(page, "ret");
        await PressAsync(page, "organisationer");
        var links = await LinksAsync(page);
        await PressAsync(page, "sendt");
        Assert.Equal("breve sendt", await page.InnerTextAsync("#tilstand"));
        await ShootAsync(page, "nomination-round.png");

        await NominateByLinkAsync(browser, links["di"]);

        await page.ReloadAsync();
        Assert.Contains("Valgt Prøvesen", await page.InnerTextAsync("main"));
        await page.SelectOptionAsync("#ind-for", "business/smvdanmark");
        await page.FillAsync("#ind-navn", "Vraget Prøvesen");
        await page.CheckAsync("input[name='Form.Gender'][value=M]");
        await PressAsync(page, "indstil");
        await page.FillAsync("#frist", Iso(-2));
        await page.FillAsync("#moede", Iso(-1));
        await page.FillAsync("#slettes", Iso(0));
        await PressAsync(page, "ret");
        await PressAsync(page, "kontrolleret");

        await page.ClickAsync("text=Forslag til mødet");
        await page.ArriveAsync("**/forslag");
        Assert.Contains("FORTROLIGT", await page.InnerTextAsync("main"));
        await ShootAsync(page, "nomination-proposals.png");
        await page.GoBackAsync();
        await page.SelectOptionAsync("#plads-business-1", new SelectOptionValue { Label = "Valgt Prøvesen (DI)" });
        await PressAsync(page, "udpeg");
        Assert.Equal("besluttet", await page.InnerTextAsync("#tilstand"));
        await PressAsync(page, "orienteret");
        await PressAsync(page, "slet");
        Assert.Equal("slettet", await page.InnerTextAsync("#tilstand"));
        Assert.DoesNotContain("Vraget Prøvesen", await page.InnerTextAsync("main"));
        await page.SetViewportSizeAsync(320, 800);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
        await ShootAsync(page, "nomination-erased-phone.png");

        var other = await browser.NewPageAsync();
        await other.GotoAsync($"{host.Url}/blaa-bog?asOf=2026-05-01");
        Assert.Contains("Valgt Prøvesen", await other.InnerTextAsync("main"));
        await other.GotoAsync($"{host.Url}/indstillinger/{Round}");
        Assert.DoesNotContain("Erhvervshus", await other.InnerTextAsync("main"));
    }

    private static string Iso(int days) => LocalDatePattern.Iso.Format(Today.PlusDays(days));

    private static async Task PressAsync(IPage page, string step, string? arrives = null)
    {
        await page.ClickAsync($"#trin-{step} button[value=register]");
        try
        {
            await page.ArriveAsync(arrives ?? "**registreret=*");
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{step} at {page.Url}: {await page.InnerTextAsync("main")}");
        }

        await page.GotoAsync(new Uri(page.Url).GetLeftPart(UriPartial.Path));
    }

    /// <summary>The addresses that the letters hold, by organisation.</summary>
    private static async Task<Dictionary<string, string>> LinksAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#links button"));
        await using var zip = new ZipArchive(File.OpenRead(await download.PathAsync()));
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            await using var letter = new ZipArchive(new MemoryStream(await BytesAsync(entry)));
            var text = Encoding.UTF8.GetString(await BytesAsync(letter.GetEntry("word/document.xml")!));
            links[entry.Name["invitation-".Length..^".docx".Length]] = Link().Match(text).Value;
        }

        return links;
    }

    private static async Task<byte[]> BytesAsync(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        await using var content = await entry.OpenAsync();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task NominateByLinkAsync(IBrowser browser, string link)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 320, Height = 800 }, JavaScriptEnabled = false });
        await page.GotoAsync(link);
        await page.FillAsync("#ind-navn", "Valgt Prøvesen");
        await page.CheckAsync("input[name='Form.Gender'][value=F]");
        await page.CheckAsync("input[name='Form.FromSmallCompany'][value=ja]");
        await page.FillAsync("#ind-begr", "Kan prøves.");
        await page.ClickAsync("button[value=register]");
        Assert.Contains("Kvittering nr.", await page.InnerTextAsync("main"));
        Assert.Contains("Valgt Prøvesen", await page.InnerTextAsync(".nominees"));
        await ShootAsync(page, "nomination-link-phone.png");
        await page.CloseAsync();
    }

    private static Task ShootAsync(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "TestResults", "pictures", name), FullPage = true });

    [GeneratedRegex(@"http://[^\s<]+/indstil/[A-Za-z0-9_-]+", RegexOptions.None, 5000)]
    private static partial Regex Link();
}
