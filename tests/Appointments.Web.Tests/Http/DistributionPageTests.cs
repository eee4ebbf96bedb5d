using System.Net;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The page of a distribution, and its three steps in a browser without script.</summary>
public sealed class DistributionPageTests : PoolOfFourPosts
{
    [Fact]
    public async Task The_page_shows_the_pool_and_takes_each_step_where_the_desk_is_open()
    {
        await BeginAsync();
        using var browser = new FormBrowser(Host);
        var address = $"/valg/fordeling/{Slug}";
        Assert.DoesNotContain("Form.Post", await browser.PageAsync(address), StringComparison.Ordinal);

        await browser.SignInAsync();
        var page = await browser.PageAsync(address);
        using var lot = await browser.PostAsync(
            address, page, ("Form.Step", "lod"), ("Form.Winner", "V"), ("Form.Witness", "Test Testesen"), ("Form.At", "2026-01-05T19:00"), ("Form.Where", "Prøvesalen"), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, lot.StatusCode);

        page = await browser.PageAsync(address);
        using var lacking = await browser.PostAsync(address, page, ("Form.Step", "valg"), ("Form.Group", "A"), ("Form.Post", ""), ("Form.Day", Chosen), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lacking.StatusCode);
        Assert.Contains("Vælg en post.", await FormBrowser.TextAsync(lacking), StringComparison.Ordinal);

        using var chosen = await browser.PostAsync(
            address, page, ("Form.Step", "valg"), ("Form.Group", "A"), ("Form.Post", Seats["political-1"]), ("Form.Day", Chosen), ("Form.Reason", "Prøve"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);

        var text = WebUtility.HtmlDecode(await browser.PageAsync(address + "?asOf=2026-05-01"));
        Assert.Contains("Nr. 2 til at vælge er V.", text, StringComparison.Ordinal);
        Assert.Contains("A valgte pladsen som nr. 1.", text, StringComparison.Ordinal);
        Assert.Contains("Der er trukket lod mellem A, V; V vandt. Vidne: Test Testesen, 5. januar 2026, Prøvesalen.", text, StringComparison.Ordinal);
        var english = WebUtility.HtmlDecode(await browser.PageAsync(address + "?asOf=2026-05-01&sprog=en"));
        Assert.Contains("No. 2 to choose is V.", english, StringComparison.Ordinal);
        Assert.Contains("A chose the post as no. 1.", english, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", await browser.PageAsync("/valg"), StringComparison.Ordinal);

        using var unknown = await browser.GetAsync("/valg/fordeling/ukendt");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
