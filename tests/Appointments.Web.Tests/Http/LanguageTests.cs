using System.Net;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>Pages are Danish until the reader chooses; the choice stands in the address and then in a cookie.</summary>
[Collection(HostCollection.Name)]
public sealed class LanguageTests(RunningHost host)
{
    private const string Board = "/fora/erhvervshus-nordjylland?asOf=2022-04-01";

    [Fact]
    public async Task Nobody_who_has_not_chosen_gets_anything_but_Danish()
    {
        var (html, response) = await GetAsync(Board, accept: "en-GB");
        Assert.Contains("<html lang=\"da\">", html);
        Assert.Contains("1. april 2022", html);
        Assert.Contains("Cookie", response.Headers.Vary);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_address_chooses_and_a_cookie_remembers_for_a_year()
    {
        var (html, response) = await GetAsync(Board + "&sprog=en");
        Assert.Contains("<html lang=\"en\">", html);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^sprog=en; max-age=31536000; path=/; samesite=lax; httponly$", cookie);
        Assert.Contains("<html lang=\"en\">", (await GetAsync("/personer", cookie: "sprog=en")).Html);
    }

    [Fact]
    public async Task The_address_wins_over_the_cookie() =>
        Assert.Contains("<html lang=\"da\">", (await GetAsync(Board + "&sprog=da", cookie: "sprog=en")).Html);

    [Theory]
    [InlineData("&sprog=de", "")]
    [InlineData("", "sprog=<script>")]
    public async Task A_language_that_there_is_not_is_passed_over(string query, string cookie)
    {
        var (html, response) = await GetAsync(Board + query, cookie);
        Assert.Contains("<html lang=\"da\">", html);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("", "en", "English", Board + "&sprog=en")]
    [InlineData("&sprog=en", "da", "Dansk", Board + "&sprog=da")]
    public async Task The_header_leads_to_the_same_page_in_the_other_language(string query, string tag, string name, string address)
    {
        var (html, _) = await GetAsync(Board + query);
        Assert.Contains($"<a class=\"language\" href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>", html);
    }

    /// <summary>Every page, and what it says only in Danish: names, and what papers print, which is marked as Danish.</summary>
    [Theory]
    [InlineData("/?asOf=2022-04-01", "Who sits where", "KKR appoints", "1 April 2022")]
    [InlineData(Board, "Municipal political representative", "Cannot be determined", "on the nomination of", "Mayor (V), Jammerbugt Municipality")]
    [InlineData("/fora/kkr-nordjylland?asOf=2025-10-24", "Attendance at the meeting of 24 October 2025", "Absent with notice", "Mayor of Jammerbugt")]
    [InlineData("/personer/mogens-christen-gade", "Appointments, recommendations and nominations", "Mayor")]
    [InlineData("/personer", "persons", "Search for a person")]
    [InlineData("/blaa-bog?asOf=2022-04-01", "Blue Book", "As of 1 April 2022", "Members of KKR Nordjylland", "Index of persons")]
    [InlineData("/fordeling?asOf=2022-04-01", "Women and men", "Forum by forum", "How it is counted")]
    [InlineData("/valg", "Count of a proportional election", "Recorded votes, KKR Nordjylland", "No votes are recorded for this KKR.")]
    [InlineData("/valg/opgoerelse?pladser=2&liste=A&stemmer=20&liste=B&stemmer=10", "A lot must be drawn", "Next in line", "seat 1", "compared as whole fractions")]
    [InlineData("/valg/kkr?kommuner=2&bogstav=A&stemmer=20&borgmestre=1", "Step by step", "not confirmed", "a reading, no source states it")]
    [InlineData("/log-ind", "Sign in to register")]
    [InlineData("/lov?dag=2025-10-24", "Rules of fora", "Board of the business hub", "not confirmed")]
    [InlineData("/lov/erhvervshus?dag=2026-04-01", "Pending act", "What changed when", "Representative of the region", "Gender balance", "elected politicians only")]
    [InlineData("/ny-periode?fra=2026-2029", "Fora to appoint to 2026-2029", "1 April 2026", "Not the council term.", "The KKR appoints to 10 of 11 stated seats.")]
    [InlineData("/ny-periode/overdragelse?periode=2022-2025", "Handover of 2022-2025", "Sits on after the period.", "Open matters")]
    public async Task A_page_in_English_is_English(string address, params string[] said)
    {
        var (html, response) = await GetAsync(address, cookie: "sprog=en");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.All(said, text => Assert.Contains(text, html));
        var own = Regex.Replace(html, @"<(\w+)[^>]*\slang=""da""[^>]*>.*?</\1>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        Assert.All(
            ["Ikke oplyst", "Udpeges af", "Kommune<", "Funktionsperiode", "bevidnet", "antaget", "udledt", "Fødte", "stemmeret", "Besat", "Vist,", "Spring til", "Hovedmenu"],
            danish => Assert.DoesNotContain(danish, own));
    }

    [Theory]
    [InlineData("/fora/ukendt", HttpStatusCode.NotFound, "No forum has the address “ukendt”.")]
    [InlineData("/personer/ukendt", HttpStatusCode.NotFound, "No person has the address “ukendt”.")]
    [InlineData("/fora/nt-bestyrelse?asOf=2022-02-30", HttpStatusCode.BadRequest, "“2022-02-30” is not a day of the calendar.")]
    [InlineData("/fora/erhvervshus-nordjylland?asOf=2018-12-31", HttpStatusCode.NotFound, "are covered only from 1 January 2019")]
    [InlineData("/lov/ukendt", HttpStatusCode.NotFound, "The register knows no rules of the kind “ukendt”.")]
    [InlineData("/lov/erhvervshus?dag=2018-12-31", HttpStatusCode.NotFound, "are covered only from 1 January 2019")]
    [InlineData("/lov?dag=2022-02-30", HttpStatusCode.BadRequest, "“2022-02-30” is not a day of the calendar.")]
    [InlineData("/ny-periode?fra=2027-2030", HttpStatusCode.BadRequest, "“2027-2030” is not a council term.")]
    [InlineData("/ny-periode?fra=9998-2-2", HttpStatusCode.BadRequest, "is not a council term.")]
    [InlineData("/ny-periode/overdragelse?periode=2022-2025&kkr=ukendt", HttpStatusCode.NotFound, "ukendt")]
    [InlineData("/findes-ikke", HttpStatusCode.NotFound, "There is no such page")]
    public async Task A_refusal_is_told_in_the_language_of_the_page(string address, HttpStatusCode status, string said)
    {
        var (html, response) = await GetAsync(address, cookie: "sprog=en");
        Assert.Equal(status, response.StatusCode);
        Assert.Contains("<html lang=\"en\">", html);
        Assert.Contains(said, html);
        Assert.Contains("To all fora", html);
    }

    [Fact]
    public async Task The_API_does_not_follow_the_cookie()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/q/who-sits-where.json?slug=hospice-vangen&asOf=2020-11-13");
        request.Headers.Add("Cookie", "sprog=en");
        using var response = await host.Client.SendAsync(request);
        Assert.Contains("Medlem udpeget af KKR Nordjylland", await response.Content.ReadAsStringAsync());
        Assert.Equal(["Cookie", "Authorization"], response.Headers.Vary);   // by who may read it, never by the language
    }

    [Fact]
    public async Task A_question_by_name_takes_the_language_as_a_variable() => Assert.Contains(
        "Member appointed by KKR Nordjylland", await host.Client.GetStringAsync("/q/who-sits-where.json?slug=hospice-vangen&asOf=2020-11-13&language=EN"));

    private async Task<(string Html, HttpResponseMessage Response)> GetAsync(string address, string cookie = "", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie.Length > 0) request.Headers.Add("Cookie", cookie);
        if (accept is not null) request.Headers.Add("Accept-Language", accept);
        var response = await host.Client.SendAsync(request);
        return (WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response);
    }
}
