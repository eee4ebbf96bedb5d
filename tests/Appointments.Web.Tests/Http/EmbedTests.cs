using System.Net;
using System.Net.Http.Headers;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>What other sites show: framed or taken in, without script and cookies, and nothing else may be framed.</summary>
[Collection(HostCollection.Name)]
public sealed class EmbedTests(RunningHost host)
{
    private const string Board = "/forum/erhvervshus-nordjylland";
    private const string Day = "asOf=2022-04-01";

    [Theory]
    [InlineData("/indlejret" + Board)]
    [InlineData("/indlejret/kommune/0849")]
    [InlineData("/uddrag" + Board + ".html")]
    [InlineData("/uddrag/kommune/0849.html")]
    public async Task It_shows_who_sits_there_with_whole_addresses(string address)
    {
        using var response = await host.Client.GetAsync($"{address}?{Day}");
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"{host.Url}/personer/mogens-christen-gade", html);
        Assert.DoesNotContain("<script", html);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("public, max-age=300", response.Headers.CacheControl!.ToString().Replace("max-age=300, public", "public, max-age=300"));
    }

    [Theory]
    [InlineData("", "<html lang=\"da\"", "Formand")]
    [InlineData("&lang=en", "<html lang=\"en\"", "Chair")]
    [InlineData("&lang=en&sprog=da", "<html lang=\"en\"", "Chair")]
    public async Task Its_language_is_the_addresses_alone(string language, string head, string chair)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/indlejret{Board}?{Day}{language}");
        request.Headers.Add("Cookie", "sprog=en");
        using var response = await host.Client.SendAsync(request);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains(head, html);
        Assert.Contains(chair, html);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Only_the_frame_may_be_framed()
    {
        Assert.Contains("frame-ancestors *", await PolicyAsync($"/indlejret{Board}?{Day}"));
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync($"/fora/erhvervshus-nordjylland?{Day}"));
        Assert.Contains("frame-ancestors 'none'", await PolicyAsync("/indlejr"));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await host.Client.GetAsync($"/uddrag{Board}.html?{Day}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/uddrag{Board}.html?{Day}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await host.Client.SendAsync(request);
        request.Dispose();
        using var other = new HttpRequestMessage(HttpMethod.Get, $"/uddrag{Board}.html?{Day}&lang=en");
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag, isWeak: true));
        using var english = await host.Client.SendAsync(other);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, english.StatusCode));
    }

    [Theory]
    [InlineData("/indlejret/forum/findes-ikke")]
    [InlineData("/uddrag/kommune/9999.html")]
    [InlineData("/indlejret" + Board + "?asOf=igaar")]
    public async Task What_is_not_there_is_told_in_the_frame(string address)
    {
        using var response = await host.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("/indlejr", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_page_gives_the_code_of_what_was_chosen()
    {
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/indlejr?hvad=kommune/0851&lang=en"));

        Assert.Contains($"<iframe src=\"{host.Url}/indlejret/kommune/0851?lang=en\"", page);
        Assert.Contains($"{host.Url}/uddrag/kommune/0851.html?lang=en", page);
    }

    private async Task<string> PolicyAsync(string address)
    {
        using var response = await host.Client.GetAsync(address);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }
}
