using System.Net;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The pages as HTML, without a browser: Danish, complete, and without script.</summary>
[Collection(HostCollection.Name)]
public sealed class PageTests(RunningHost host)
{
    [Fact]
    public async Task The_front_page_lists_the_fora_in_Danish_and_says_that_this_is_the_sample()
    {
        var html = await host.Client.GetStringAsync("/");
        Assert.Contains("<html lang=\"da\">", html);
        Assert.Contains("Erhvervshus Nordjylland", html);
        Assert.Contains("Eksempelregister", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public async Task A_forum_page_shows_seats_evidence_composition_and_both_neighbouring_changes()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/fora/erhvervshus-nordjylland?asOf=2022-04-01"));
        Assert.Contains("/personer/mogens-christen-gade?asOf=2022-04-01", html);
        Assert.Contains("Ikke oplyst", html);
        Assert.Contains("§ 13", html);
        Assert.Contains("Kønsbalance", html);
        Assert.Contains("rel=\"prev\"", html);
        Assert.Contains("/fora/erhvervshus-nordjylland?asOf=2025-10-24\" rel=\"next\"", html);
    }

    /// <summary>Anybody can write the number of an entry into an address; only who may register is told that it was registered.</summary>
    [Theory]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    [InlineData("5")]
    public async Task The_address_of_a_forum_does_not_make_the_page_say_that_something_was_registered(string number) =>
        Assert.DoesNotContain("Registreret som nr.", await host.Client.GetStringAsync($"/fora/erhvervshus-nordjylland?asOf=2022-04-01&registreret={number}"));

    [Fact]
    public async Task The_KKR_page_shows_the_attendance_of_its_last_meeting()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/fora/kkr-nordjylland?asOf=2025-10-24"));
        Assert.Contains("Fremmøde ved mødet den 24. oktober 2025", html);
        Assert.Contains("Til stede (19)", html);
        Assert.Contains("Afbud (4)", html);
    }

    [Fact]
    public async Task A_person_page_shows_the_seats_of_all_days_with_their_sources()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync("/personer/mogens-christen-gade"));
        Assert.Contains("/fora/dk2020-partnerskabsgruppe", html);
        Assert.Contains("SAG-2020-04159", html);
        Assert.Contains("antaget", html);
    }

    [Fact]
    public async Task A_slug_with_markup_is_shown_as_text()
    {
        var html = await (await host.Client.GetAsync("/fora/" + Uri.EscapeDataString("<i onload=x>"))).Content.ReadAsStringAsync();
        Assert.DoesNotContain("<i onload", html);
        Assert.Contains("&lt;i onload", html);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    public async Task Every_answer_forbids_foreign_content_and_framing(string address)
    {
        using var response = await host.Client.GetAsync(address);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }
}
