using System.Net;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The pages that register, as a browser without scripts sends them.</summary>
public sealed class RegisterPageTests : IAsyncLifetime, IDisposable
{
    private WritingHost host = null!;
    private FormBrowser browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new FormBrowser(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Without_the_key_the_page_says_how_to_come_in()
    {
        using var response = await browser.GetAsync("/udpegninger/ny");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Kun den, der har nøglen, kan registrere.", await FormBrowser.TextAsync(response));
    }

    [Fact]
    public async Task The_link_of_the_start_lets_in_and_does_not_stay_in_the_address()
    {
        using var response = await browser.GetAsync($"/log-ind?noegle={WritingHost.Key}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/overblik", response.Headers.Location!.ToString(), StringComparison.Ordinal);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), it => it.StartsWith("noegle=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        using var page = await browser.GetAsync("/udpegninger/ny");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Another_key_is_refused_and_may_be_typed_again()
    {
        using var response = await browser.GetAsync("/log-ind?noegle=wrong");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var page = await FormBrowser.TextAsync(response);
        Assert.Contains("Det er ikke den nøgle", page);

        using var typed = await browser.PostAsync("/log-ind", page, ("Typed", WritingHost.Key));
        Assert.Equal(HttpStatusCode.Redirect, typed.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        await browser.SignInAsync();

        using var response = await browser.PostForeignAsync("/udpegninger/ny", ("_handler", "registrer"), ("Form.Button", "register"), ("Form.Reason", "Skrevet <b>længe</b>"));

        // Who was late with a form of our own gets back what was typed.
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Skrevet &lt;b&gt;l", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_typed_into_a_late_form_is_not_shown_again()
    {
        using var response = await browser.PostForeignAsync("/log-ind", ("_handler", "log-ind"), ("Typed", "hemmelig-noegle"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.DoesNotContain("hemmelig-noegle", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_records_nothing_more_and_leads_to_the_same_place()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        (string, string)[] typed = [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Prøve"), ("Form.Button", "register")];

        using var first = await browser.PostAsync("/udpegninger/ny", page, typed);
        using var second = await browser.PostAsync("/udpegninger/ny", page, typed);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Matches("/udpegninger/[^/]+/registreret\\?nr=[0-9]+$", first.Headers.Location!.ToString());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task A_check_writes_nothing_and_says_that_it_can_be_registered()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&seat=kkr-1&person=lasse-frimand-jensen&asOf=2025-10-24");

        Assert.Contains("Det kan registreres", WebUtility.HtmlDecode(page));
        Assert.Contains("Sidste dag bliver 31. december 2025.", WebUtility.HtmlDecode(page));
        Assert.DoesNotContain("Lasse", await host.Client.GetStringAsync("/q/who-sits-where.json?slug=dialogforum-om-retssikkerhed&asOf=2025-10-24"));
    }

    [Fact]
    public async Task Who_registers_on_what_another_has_changed_since_is_told_so_and_keeps_what_was_typed()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        (string, string)[] typed = [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Min egen grund"), ("Form.Button", "register")];
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-02-01" });

        using var response = await browser.PostAsync("/udpegninger/ny", page, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await FormBrowser.TextAsync(response);
        Assert.Contains("Forummet er ændret, siden du så det", again);
        Assert.Contains("Min egen grund", again);
    }

    [Fact]
    public async Task Without_a_reason_or_with_blanks_only_the_reader_is_told_in_words_what_is_missing()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        foreach (var reason in new[] { "", "  " })
        {
            using var response = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", reason), ("Form.Button", "register")]);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            var text = await FormBrowser.TextAsync(response);
            Assert.Contains("Skriv hvorfor", text);
            Assert.DoesNotContain("Variable", text);
        }
    }

    [Fact]
    public async Task While_something_is_missing_the_check_on_the_way_says_nothing_and_the_button_says_what()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");

        using var live = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Button", "check-live")]);
        using var button = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Button", "check")]);

        Assert.DoesNotContain("class=\"notice\"", await FormBrowser.TextAsync(live));
        Assert.Contains("Vælg en plads. Vælg en person.", await FormBrowser.TextAsync(button));
    }

    [Fact]
    public async Task A_day_that_is_none_is_told_in_words()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");

        using var response = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.LastDay", "31.12.2025"), ("Form.Reason", "Prøve"), ("Form.Button", "register")]);

        Assert.Contains("«31.12.2025» er ikke en dag i kalenderen.", await FormBrowser.TextAsync(response));
    }

    /// <summary>The group belongs to no KKR; each of its seats is one KKR's to give, and the decision is that KKR's.</summary>
    [Fact]
    public async Task The_decisions_of_those_who_appoint_to_the_seats_can_be_chosen()
    {
        await browser.SignInAsync();

        var page = WebUtility.HtmlDecode(await browser.PageAsync("/udpegninger/ny?forum=dk2020-partnerskabsgruppe&asOf=2020-09-04"));

        Assert.Contains("punkt 3.4: Mogens Christen Gade udpeges som repræsentant", page);
    }

    [Fact]
    public async Task A_check_takes_the_version_that_it_shows()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-02-01" });

        using var check = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Button", "check")]);

        Assert.NotEqual(FormBrowser.Value(page, "Form.Version"), FormBrowser.Value(await check.Content.ReadAsStringAsync(), "Form.Version"));
    }

    /// <summary>A field points to what stands against it, and there is such a thing.</summary>
    [Fact]
    public async Task Every_field_that_points_to_an_error_points_to_one_that_is_there()
    {
        await browser.SignInAsync();
        var page = await browser.PageAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");

        using var response = await browser.PostAsync("/udpegninger/ny", page, [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.LastDay", "1800-01-01"), ("Form.Municipality", "9999"), ("Form.Reason", "Prøve"), ("Form.Button", "register")]);

        var text = await FormBrowser.TextAsync(response);
        var pointed = Regex.Matches(text, "aria-describedby=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).SelectMany(match => match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var ids = Regex.Matches(text, " id=\"([^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("fejl-lastDay", pointed);
        Assert.Equal([], pointed.Except(ids));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static (string, string)[] Typed(string page) =>
        [("Form.Forum", "dialogforum-om-retssikkerhed"), ("Form.FirstDay", FormBrowser.Value(page, "Form.FirstDay")), ("Form.Act", "APPOINTED")];
}
