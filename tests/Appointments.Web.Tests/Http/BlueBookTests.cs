using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The Blue Book of KKR Nordjylland on days that the papers tell of.</summary>
[Collection(HostCollection.Name)]
public sealed class BlueBookTests(RunningHost host)
{
    [Fact]
    public async Task On_1_April_2022_the_Erhvervshus_has_its_politicians_with_their_titles()
    {
        var forum = await ForumAsync("2022-04-01", "erhvervshus-nordjylland");
        Assert.Contains("Borgmester Mogens Christen Gade (V), Jammerbugt Kommune", forum);
        Assert.Contains("Borgmester Thomas Kastrup Larsen", forum);
        Assert.Contains("Byrådsmedlem Leon Sebbelin", forum);
        Assert.Contains("1. viceborgmester Per Møller", forum);
        Assert.Contains("Lov om erhvervsfremme, § 13", forum);
        Assert.Contains("1. april 2022 – 31. marts 2026 antaget", forum);
        Assert.Contains("11 med stemmeret, 1 uden stemmeret", forum);
        Assert.Contains("Virksomhedsrepræsentant 4 pladser Ikke oplyst KKR Nordjylland efter indstilling fra", forum);
    }

    [Fact]
    public async Task On_24_October_2025_the_KKR_has_its_seats_its_chair_and_the_party_of_one_who_sits_by_office()
    {
        var own = await ForumAsync("2025-10-24", "kkr-nordjylland");
        Assert.Contains("Formand: Kommunalbestyrelsesmedlem Lasse Frimand Jensen, Aalborg Kommune", own);
        Assert.Contains("Borgmester (født medlem) Jammerbugt Kommune Borgmester Mogens Christen Gade (V), Jammerbugt Kommune Viceborgmester i Jammerbugt Kommune: ikke oplyst hvem", own);
        Assert.Contains("Supplerende medlem 11 pladser udledt Ikke oplyst", own);
        Assert.Contains("22 med stemmeret", own);
    }

    [Fact]
    public async Task On_13_November_2020_a_seat_of_Hospice_Vangen_is_vacant_and_the_other_not_stated()
    {
        var forum = await ForumAsync("2020-11-13", "hospice-vangen");
        Assert.Contains("Ledig kendt ledig fra 13. november 2020 Før: Claus Mørbak Højrup", forum);
        Assert.EndsWith("Medlem udpeget af KKR Nordjylland Ikke oplyst KKR Nordjylland", forum);
    }

    [Fact]
    public async Task Its_chapters_are_the_fields_in_their_order_and_each_forum_stands_once()
    {
        var html = await HtmlAsync("/blaa-bog?asOf=2025-10-24");
        Assert.Equal(
            ["Indhold", "Medlemmer af KKR Nordjylland", "Sundhed", "Social", "Erhverv", "Beskæftigelse", "Transport", "Sammensætning i tal", "Personregister", "Om denne bog"],
            Regex.Matches(html, "<h2[^>]*>(.*?)</h2>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value));
        var fora = JsonDocument.Parse(await host.Client.GetStringAsync("/q/blue-book.json?kkr=kkr-nordjylland&asOf=2025-10-24")).RootElement.GetProperty("data").GetProperty("fora").GetProperty("nodes");
        Assert.Equal(
            fora.EnumerateArray().Select(forum => forum.GetProperty("slug").GetString()).Where(slug => slug != "kkr-nordjylland").Order(StringComparer.Ordinal),
            Regex.Matches(html, "<section class=\"book-forum\" id=\"([^\"]+)\"", default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_index_has_everybody_once_in_Danish_order_with_what_they_are()
    {
        var index = Plain(Section(await HtmlAsync("/blaa-bog?asOf=2020-11-13"), "personregister"));
        Assert.Equal("Personregister Arne Boelt Business Region North Denmark (BRN), bestyrelsen Danmarks Erhvervsfremmebestyrelse (DEB) KKR Nordjylland, formand", index[..index.IndexOf(" Henrik", StringComparison.Ordinal)]);
        Assert.Equal(1, Regex.Count(index, "Mogens Christen Gade", default, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Every_link_inside_it_leads_to_a_place_in_it()
    {
        var html = await HtmlAsync("/blaa-bog?asOf=2022-04-01");
        var targets = Regex.Matches(html, "href=\"/blaa-bog[^\"]*#([^\"]+)\"", default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.Contains("erhvervshus-nordjylland", targets);
        Assert.All(targets, target => Assert.Equal(1, Regex.Count(html, $"id=\"{Regex.Escape(target)}\"", default, TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public async Task In_English_it_says_the_same()
    {
        var forum = Plain(Section(await HtmlAsync("/blaa-bog?asOf=2020-11-13&sprog=en"), "hospice-vangen"));
        Assert.Contains("Vacant known to be vacant from 13 November 2020 Before: Claus Mørbak Højrup", forum);
        Assert.Contains("Member appointed by KKR Nordjylland Not stated", forum);
        Assert.Contains("Mayor Mogens Christen Gade (V), Jammerbugt Municipality", Plain(Section(await HtmlAsync("/blaa-bog?asOf=2022-04-01&sprog=en"), "erhvervshus-nordjylland")));
    }

    [Theory]
    [InlineData("?asOf=2022-13-01", HttpStatusCode.BadRequest, "«2022-13-01» er ikke en dag i kalenderen")]
    [InlineData("?kkr=kkr-ingensteder", HttpStatusCode.NotFound, "Intet KKR har adressen «kkr-ingensteder».")]
    public async Task What_there_is_no_book_of_is_said_kindly(string query, HttpStatusCode status, string said)
    {
        using var response = await host.Client.GetAsync("/blaa-bog" + query);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(said, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>A KKR of which the register knows nothing but itself and the national board has a book of these two, not an error.</summary>
    [Fact]
    public async Task Another_KKR_has_a_book_of_what_the_register_knows()
    {
        var html = await HtmlAsync("/blaa-bog?kkr=kkr-sjaelland&asOf=2025-10-24");
        Assert.Contains("KKR Sjælland", html);
        Assert.Contains("id=\"kkr-sjaelland\"", html);
        Assert.Equal(
            ["danmarks-erhvervsfremmebestyrelse"],
            Regex.Matches(html, "<section class=\"book-forum\" id=\"([^\"]+)\"", default, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value));
    }

    private async Task<string> ForumAsync(string day, string id) => Plain(Section(await HtmlAsync($"/blaa-bog?asOf={day}"), id));

    private async Task<string> HtmlAsync(string address) => WebUtility.HtmlDecode(await host.Client.GetStringAsync(address));

    /// <summary>A section to its end; sections of fora hold no other.</summary>
    private static string Section(string html, string id) =>
        Regex.Match(html, $"<section[^>]*id=\"{id}\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value;

    /// <summary>What a reader reads: blocks and cells are apart, inline marks are not.</summary>
    private static string Plain(string html)
    {
        var apart = Regex.Replace(html, "</?(?:p|td|th|tr|dt|dd|div|li|h2|h3|section|span class=\"(?:detail|mark|basis|book-count)\"[^>]*|caption)[^>]*>", " ", default, TimeSpan.FromSeconds(5));
        var text = Regex.Replace(apart, "<[^>]+>", "", default, TimeSpan.FromSeconds(5));
        return Regex.Replace(text, @"\s+", " ", default, TimeSpan.FromSeconds(5)).Trim();
    }
}
