using System.Net;
using Appointments.Web.Pages.Boards;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>How a board is spread, as its page draws it: parties, women and men, and a map of squares.</summary>
[Collection(HostCollection.Name)]
public sealed class SpreadTests(RunningHost host)
{
    private static readonly string[] Kkrs = ["kkr-hovedstaden", "kkr-midtjylland", "kkr-nordjylland", "kkr-sjaelland", "kkr-syddanmark"];

    [Fact]
    public async Task Every_municipality_has_a_square_of_its_own_on_the_map_of_its_KKR()
    {
        var all = 0;
        foreach (var kkr in Kkrs)
        {
            var municipalities = (await host.DataAsync("query($slug: String!) { kkr(slug: $slug, asOf: \"2022-04-01\") { municipalities { code } } }", new { slug = kkr })).GetProperty("kkr").GetProperty("municipalities");
            var places = municipalities.EnumerateArray().Select(it => MunicipalityTiles.Of(it.GetProperty("code").GetString()!)).ToList();
            Assert.DoesNotContain(null, places);
            Assert.Equal(places.Count, places.Distinct().Count());
            all += places.Count;
        }

        Assert.Equal(98, all);
    }

    [Fact]
    public async Task The_map_and_the_table_beside_it_say_the_same()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/fora/erhvervshus-nordjylland?asOf=2022-04-01"));

        Assert.Contains("Besatte pladser efter kommune, KKR Nordjylland: ", html);
        Assert.Contains("Jammerbugt 1", html);
        Assert.Contains("<th scope=\"row\">Jammerbugt</th><td class=\"number\">1</td>", html);
        Assert.Contains("<th scope=\"row\">Læsø</th><td class=\"number\">0</td>", html);
    }

    [Fact]
    public async Task The_papers_are_listed_and_the_page_can_be_taken_along()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/fora/erhvervshus-nordjylland?asOf=2022-04-01"));

        Assert.Contains("id=\"dokumenter\"", html);
        Assert.Contains("/q/forum.json?slug=erhvervshus-nordjylland&asOf=2022-04-01", html);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/q/who-sits-where.csv?slug=erhvervshus-nordjylland&asOf=2022-04-01")).StatusCode);
    }

    [Fact]
    public async Task One_field_finds_fora_and_persons()
    {
        Assert.Contains("/personer/mogens-christen-gade", await host.Client.GetStringAsync("/?q=gade"));
        Assert.Contains("/fora/hospice-vangen", await host.Client.GetStringAsync("/?q=hospice"));
    }
}
