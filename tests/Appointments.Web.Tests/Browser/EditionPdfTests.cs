using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Browser;

/// <summary>The PDF of an edition, printed by the real Chromium.</summary>
public sealed class EditionPdfTests
{
    [BrowserFact]
    public async Task It_is_tagged_has_an_outline_and_pages_in_its_contents_and_is_printed_again_to_the_byte()
    {
        await using var host = await WritingHost.StartAsync(chromium: null);
        using var browser = new FormBrowser(host);
        await browser.SignInAsync();
        const string Address = "/blaa-bog/udgaver?kkr=kkr-nordjylland";
        using var sent = await browser.PostAsync(
            Address, await browser.PageAsync(Address), ("Form.Kkr", "kkr-nordjylland"), ("Form.AsOf", "2025-10-24"), ("Form.Language", "da"), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        var edition = (await host.DataAsync("{ edition(slug: \"kkr-nordjylland-1\") { stateAt formats { format sha256 program } } }")).GetProperty("edition");
        var kept = edition.GetProperty("formats").EnumerateArray().Single(format => Payload.Text(format, "format") == "pdf");
        Assert.Contains("Chrom", Payload.Text(kept, "program"), StringComparison.Ordinal);

        var pdf = Encoding.Latin1.GetString(await host.Client.GetByteArrayAsync("/blaa-bog/udgaver/kkr-nordjylland-1.pdf"));
        Assert.StartsWith("%PDF-1.", pdf, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"/StructTreeRoot \d+ 0 R", RegexOptions.None, TimeSpan.FromSeconds(5)), pdf);
        Assert.Matches(new Regex(@"/Outlines \d+ 0 R", RegexOptions.None, TimeSpan.FromSeconds(5)), pdf);
        Assert.Contains("/MarkInfo", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (da)", pdf, StringComparison.Ordinal);

        // Its clock is the register's: the instant of the state that the book was read from.
        var at = DateTimeOffset.Parse(Payload.Text(edition, "stateAt"), CultureInfo.InvariantCulture).UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Assert.Equal(2, Regex.Count(pdf, $@"/(?:CreationDate|ModDate) \(D:{at}\+00'00'\)", RegexOptions.None, TimeSpan.FromSeconds(5)));

        // Another process state, other facts: the same bytes, which the command itself compares.
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" });
        var file = Path.Combine(Path.GetDirectoryName(host.Database)!, "bog.pdf");
        var (code, said, errors) = await CommandLineRun.OfAsync("book", "make", "--edition", "1", "--format", "pdf", "--out", file, "--database", host.Database);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("As published, byte for byte: " + Payload.Text(kept, "sha256"), said, StringComparison.Ordinal);
    }
}
