using System.Net;
using System.Text.RegularExpressions;
using Appointments.Web.Tests.Hosting;

namespace Appointments.Web.Tests.Http;

/// <summary>The pages that register, as a browser without scripts sends them.</summary>
public sealed partial class RegisterPageTests : IAsyncLifetime, IDisposable
{
    private readonly CookieContainer cookies = new();
    private WritingHost host = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        host = await WritingHost.StartAsync();
        browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(host.Url) };
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task Without_the_key_the_page_says_how_to_come_in()
    {
        using var response = await browser.GetAsync("/udpegninger/ny");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Kun den, der har nøglen, kan registrere.", await TextAsync(response));
    }

    [Fact]
    public async Task The_link_of_the_start_lets_in_and_does_not_stay_in_the_address()
    {
        using var response = await browser.GetAsync($"/log-ind?noegle={WritingHost.Key}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/udpegninger/ny", response.Headers.Location!.ToString(), StringComparison.Ordinal);
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
        var page = await TextAsync(response);
        Assert.Contains("Det er ikke den nøgle", page);

        using var typed = await PostAsync("/log-ind", page, ("Typed", WritingHost.Key));
        Assert.Equal(HttpStatusCode.Redirect, typed.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        await SignInAsync();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "registrer"), KeyValuePair.Create("Form.Button", "register")]);

        using var response = await browser.PostAsync("/udpegninger/ny", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_second_click_records_nothing_more_and_leads_to_the_same_place()
    {
        await SignInAsync();
        var page = await browser.GetStringAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        (string, string)[] typed = [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Prøve"), ("Form.Button", "register")];

        using var first = await PostAsync("/udpegninger/ny", page, typed);
        using var second = await PostAsync("/udpegninger/ny", page, typed);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Matches("/fora/dialogforum-om-retssikkerhed\\?asOf=2025-10-24&registreret=[0-9]+$", first.Headers.Location!.ToString());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Fact]
    public async Task A_check_writes_nothing_and_says_that_it_can_be_registered()
    {
        await SignInAsync();
        var page = await browser.GetStringAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&seat=kkr-1&person=lasse-frimand-jensen&asOf=2025-10-24");

        Assert.Contains("Det kan registreres", WebUtility.HtmlDecode(page));
        Assert.Contains("Sidste dag bliver 31. december 2025.", WebUtility.HtmlDecode(page));
        Assert.DoesNotContain("Lasse", await host.Client.GetStringAsync("/q/who-sits-where.json?slug=dialogforum-om-retssikkerhed&asOf=2025-10-24"));
    }

    [Fact]
    public async Task Who_registers_on_what_another_has_changed_since_is_told_so_and_keeps_what_was_typed()
    {
        await SignInAsync();
        var page = await browser.GetStringAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed&asOf=2025-10-24");
        (string, string)[] typed = [.. Typed(page), ("Form.Seat", "kkr-1"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Min egen grund"), ("Form.Button", "register")];
        await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "per-bach-laursen", firstDay = "2026-02-01" });

        using var response = await PostAsync("/udpegninger/ny", page, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var again = await TextAsync(response);
        Assert.Contains("Forummet er ændret, siden du så det", again);
        Assert.Contains("Min egen grund", again);
    }

    [Fact]
    public async Task An_appointment_is_ended_and_corrected_on_pages_of_its_own()
    {
        await SignInAsync();
        var appointment = (await host.MutateAsync("registerAppointment", new { forum = "dialogforum-om-retssikkerhed", seat = "kkr-1", person = "lasse-frimand-jensen", firstDay = "2025-10-24" }, "appointment { id }"))
            .GetProperty("appointment").GetProperty("id").GetString()!;
        var ret = await browser.GetStringAsync($"/udpegninger/{appointment}/ret");
        using var corrected = await PostAsync($"/udpegninger/{appointment}/ret", ret, ("Form.FirstDay", "2025-10-25"), ("Form.LastDay", "2025-12-31"), ("Form.Person", "lasse-frimand-jensen"), ("Form.Reason", "Forkert dag"), ("Form.Button", "register"));
        Assert.Contains("asOf=2025-10-25&registreret=", corrected.Headers.Location?.ToString());

        var afslut = await browser.GetStringAsync($"/udpegninger/{appointment}/afslut");
        using var ended = await PostAsync($"/udpegninger/{appointment}/afslut", afslut, ("Form.LastDay", "2025-11-30"), ("Form.EndReason", "Udtrådt"), ("Form.Reason", "Brev"), ("Form.Button", "register"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);

        using var unknown = await browser.GetAsync("/udpegninger/vrøvl/ret");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private async Task SignInAsync()
    {
        using var response = await browser.GetAsync($"/log-ind?noegle={WritingHost.Key}");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string page, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(page).Groups[1].Value;
        var handler = Handler().Match(page).Groups[1].Value;
        var version = Hidden(page, "Form.Version");
        var key = Hidden(page, "Form.Key");
        using var content = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("_handler", handler),
            KeyValuePair.Create("Form.Version", version), KeyValuePair.Create("Form.Key", key),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await browser.PostAsync(address, content);
    }

    private static (string, string)[] Typed(string page) =>
        [("Form.Forum", "dialogforum-om-retssikkerhed"), ("Form.FirstDay", Regex.Match(page, "name=\"Form.FirstDay\" value=\"([0-9-]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value), ("Form.Act", "APPOINTED")];

    private static string Hidden(string page, string name) => Regex.Match(page, $"name=\"{Regex.Escape(name)}\" value=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

    private static async Task<string> TextAsync(HttpResponseMessage response) => WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]+)\"", RegexOptions.None, 5000)]
    private static partial Regex Handler();
}
