using System.Net;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.SignIn;
using Appointments.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Appointments.Web.Tests.Rights;

/// <summary>Signing in at an issuer, from the link to the page and out again, over HTTP.</summary>
public sealed class SignInTests : IClassFixture<IssuerHost>
{
    private readonly LocalIssuer issuer;
    private readonly WritingHost host;

    public SignInTests(IssuerHost place)
    {
        (issuer, host) = (place.Issuer, place.Host);
        issuer.Person = ("Test Testesen", ["registrar:kkr-nordjylland"]);
    }

    [Fact]
    public async Task Whoever_signs_in_comes_to_the_overview_as_themselves_and_may_register_and_goes_out_again()
    {
        using var browser = new Browser(host);
        Assert.Contains("href=\"/log-ind/udsteder\"", await browser.TextAsync("/log-ind"));

        using var arrived = await browser.FollowAsync("/log-ind/udsteder");

        Assert.Equal((HttpStatusCode.OK, "/overblik"), (arrived.StatusCode, arrived.RequestMessage!.RequestUri!.AbsolutePath));
        Assert.Equal([], issuer.Faults);
        Assert.DoesNotContain("/log-ind", await browser.TextAsync("/udpegninger/ny?forum=dialogforum-om-retssikkerhed"), StringComparison.Ordinal);
        Assert.True(await browser.IsSignedInAsync());
        var ended = issuer.Ended;
        using var left = await browser.SignOutAsync();
        Assert.StartsWith(issuer.Url + "/end?client_id=udpegninger", left.Headers.Location?.ToString(), StringComparison.Ordinal);
        using var back = await browser.FollowAsync(left.Headers.Location!.ToString());
        Assert.Equal((ended + 1, "/"), (issuer.Ended, back.RequestMessage!.RequestUri!.AbsolutePath));
        Assert.False(await browser.IsSignedInAsync());
    }

    /// <summary>A link or an image of another site, and a form of one, which has no token of ours.</summary>
    [Fact]
    public async Task Another_site_signs_nobody_out()
    {
        using var browser = new Browser(host);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");

        using var linked = await browser.GetAsync("/log-ud");
        using var posted = await browser.PostFormAsync("/log-ud");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (linked.StatusCode, posted.StatusCode));
        Assert.Contains("<form method=\"post\" action=\"/log-ud\">", await linked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await browser.IsSignedInAsync());
        Assert.Contains($"form-action 'self' {issuer.Url};", linked.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_the_key_of_the_start_goes_out_by_the_same_form()
    {
        await using var alone = await WritingHost.StartAsync();
        using var browser = new FormBrowser(alone);
        await browser.SignInAsync();
        var page = await browser.PageAsync("/log-ud");

        using var foreign = await browser.PostForeignAsync("/log-ud");
        Assert.Contains("action=\"/log-ud\"", await browser.PageAsync("/"), StringComparison.Ordinal);
        using var left = await browser.PostAsync("/log-ud", page);

        Assert.Equal((HttpStatusCode.BadRequest, "/"), (foreign.StatusCode, left.Headers.Location?.ToString()));
        Assert.Contains("href=\"/log-ind\"", await browser.PageAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Du er ikke logget ind", await browser.PageAsync("/log-ud"), StringComparison.Ordinal);
    }

    /// <summary>The page that is looked at goes to the issuer and comes back, without anybody having to do anything.</summary>
    [Fact]
    public async Task A_role_that_was_taken_away_or_given_reaches_whoever_is_signed_in()
    {
        await using var watchful = await WritingHost.StartAsync(signIn: issuer.Settings with { AskedAgainAfter = TimeSpan.FromTicks(1) });
        using var browser = new Browser(watchful);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");
        Assert.True(await browser.MayReadAsync());
        issuer.Person = ("Test Testesen", []);
        Assert.True(await browser.MayReadAsync());

        var asked = await browser.LookOnceAsync("/personer?search=gade");

        Assert.Contains("prompt=none", asked[0], StringComparison.Ordinal);
        Assert.Equal("/personer?search=gade", asked[^1]);
        Assert.False(await browser.MayReadAsync());
        issuer.Person = ("Test Testesen", ["registrar:kkr-nordjylland"]);
        await browser.LookOnceAsync("/overblik");
        Assert.True(await browser.MayReadAsync());
    }

    [Fact]
    public async Task Whoever_is_signed_in_at_the_issuer_no_more_is_so_here_no_more_and_reads_on()
    {
        await using var watchful = await WritingHost.StartAsync(signIn: issuer.Settings with { AskedAgainAfter = TimeSpan.FromTicks(1) });
        using var browser = new Browser(watchful);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");
        issuer.HasNobody = true;
        try
        {
            Assert.Equal("/personer", (await browser.LookOnceAsync("/personer"))[^1]);
        }
        finally
        {
            issuer.HasNobody = false;
        }

        Assert.False(await browser.MayReadAsync());
        using var page = await browser.LookAsync("/personer");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Only_a_page_that_is_looked_at_goes_to_the_issuer_and_it_leads_back_to_no_other_site()
    {
        await using var watchful = await WritingHost.StartAsync(signIn: issuer.Settings with { AskedAgainAfter = TimeSpan.FromTicks(1) });
        using var browser = new Browser(watchful);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");

        using var question = await browser.GetAsync("/q/register.json");
        using var form = await browser.PostFormAsync("/log-ud");
        using var page = await browser.LookAsync("/log-ind");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK), (question.StatusCode, form.StatusCode, page.StatusCode));
        Assert.Equal("/", (await browser.LookOnceAsync("//attacker.example/x"))[^1]);
    }

    /// <summary>However often the issuer says yes, after so many hours one comes by oneself again.</summary>
    [Fact]
    public async Task A_session_has_an_end_and_a_cookie_a_short_one()
    {
        await using var strict = await WritingHost.StartAsync(signIn: issuer.Settings with { Hours = 0 });
        using var browser = new Browser(strict);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");
        await Task.Delay(TimeSpan.FromSeconds(1.1));

        Assert.False(await browser.IsSignedInAsync());
        var cookie = strict.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get("cookie");
        Assert.Equal((TimeSpan.FromHours(1), false), (cookie.ExpireTimeSpan, cookie.SlidingExpiration));
    }

    [Fact]
    public async Task Whoever_has_no_role_is_signed_in_and_may_not_register()
    {
        issuer.Person = ("Uden Rolle", ["something-else"]);
        using var browser = new Browser(host);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");

        using var desk = await browser.GetAsync("/udpegninger/ny");

        Assert.Equal(HttpStatusCode.Forbidden, desk.StatusCode);
        Assert.Contains("har ingen rolle", WebUtility.HtmlDecode(await desk.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_with_another_nonce_or_for_another_client_signs_nobody_in()
    {
        issuer.OtherNonce = "the-nonce-of-another-request";
        Assert.Equal("/log-ind?fejl=1", await EndAsync());
        issuer.OtherNonce = null;
        issuer.OtherClient = "somebody-else";
        Assert.Equal("/log-ind?fejl=1", await EndAsync());
        issuer.OtherClient = null;
        Assert.Equal("/overblik", await EndAsync());
    }

    /// <summary>Somebody else's code, sent to a browser that has not asked for it (login CSRF).</summary>
    [Fact]
    public async Task A_code_that_this_browser_did_not_ask_for_signs_nobody_in()
    {
        using var attacker = new Browser(host);
        using var challenge = await attacker.GetAsync("/log-ind/udsteder");
        using var authorized = await attacker.GetAsync(challenge.Headers.Location!.ToString());
        using var victim = new Browser(host);

        using var answer = await victim.GetAsync(authorized.Headers.Location!.ToString());

        Assert.Equal("/log-ind?fejl=1", answer.Headers.Location?.ToString());
        Assert.Contains("href=\"/log-ind\"", await victim.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        using var browser = new Browser(host);
        using var challenge = await browser.GetAsync("/log-ind/udsteder");
        using var authorized = await browser.GetAsync(challenge.Headers.Location!.ToString());
        using var first = await browser.GetAsync(authorized.Headers.Location!.ToString());
        using var second = await browser.GetAsync(authorized.Headers.Location!.ToString());

        Assert.Equal(("/overblik", "/log-ind?fejl=1"), (first.Headers.Location?.ToString(), second.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_cookie_that_was_there_before_is_not_the_session_afterwards()
    {
        using var browser = new Browser(host);
        browser.Set(SignInDoor.Cookie, "planted");
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");
        var own = browser.Get(SignInDoor.Cookie);
        using var planted = new Browser(host);
        planted.Set(SignInDoor.Cookie, "planted");

        Assert.NotEqual("planted", own);
        Assert.Contains("href=\"/log-ind\"", await planted.TextAsync("/"), StringComparison.Ordinal);
        Assert.True(await browser.IsSignedInAsync());
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_writes_nothing_at_the_API()
    {
        using var browser = new Browser(host);
        using var challenge = await browser.GetAsync("/log-ind/udsteder");
        using var authorized = await browser.GetAsync(challenge.Headers.Location!.ToString());
        using var answer = await browser.GetAsync(authorized.Headers.Location!.ToString());

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith(SignInDoor.Cookie + "=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        var mutation = "{\"query\":\"mutation { registerPerson(input: { idempotencyKey: \\\"k\\\", reason: \\\"Prøve\\\", name: \\\"Test Testesen\\\" }) { entry } }\"}";
        using var posted = await browser.PostAsync("/graphql", mutation);
        Assert.Contains("NOT_ALLOWED", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>A request that names another host (host header injection) does not send the browser there.</summary>
    [Fact]
    public async Task Addresses_that_leave_the_register_are_the_operators_and_not_the_requests()
    {
        await using var published = await WritingHost.StartAsync(signIn: issuer.Settings, publicUrl: "https://udpegninger.example.org");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/log-ind/udsteder");
        request.Headers.Host = "attacker.example";

        using var challenge = await published.Client.SendAsync(request);

        Assert.Contains(Uri.EscapeDataString("https://udpegninger.example.org/log-ind/svar"), challenge.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("attacker", challenge.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_settings_is_told_at_once()
    {
        var fault = Assert.Throws<FormatException>(() => SignInSettings.Of(Configured(
            ("SignIn:Authority", "http://login.example.org"), ("SignIn:ClientId", "udpegninger"), ("SignIn:Audience", "udpegninger"), ("SignIn:Hours", "99"), ("SignIn:Minutes", "1"), ("SignIn:Scope", "profile"),
            ("SignIn:KeyFolder", "/findes/ikke"), ("SignIn:Roles:Chef", "secretariat-head"), ("SignIn:Autority", "x"))));

        foreach (var setting in new[] { "SignIn:Authority is", "SignIn:ClientSecret is missing", "SignIn:Audience and SignIn:ClientId", "SignIn:Hours", "SignIn:Minutes", "SignIn:Scope", "SignIn:KeyFolder", "SignIn:Roles:Chef", "SignIn:Autority means nothing" })
        {
            Assert.Contains(setting, fault.Message, StringComparison.Ordinal);
        }

        Assert.Null(SignInSettings.Of(Configured()));
        Assert.Equal("registrar:kkr-nordjylland", SignInSettings.Of(Configured(
            ("SignIn:Authority", "https://login.example.org"), ("SignIn:ClientId", "udpegninger"), ("SignIn:ClientSecret", "x"), ("SignIn:Roles:NJ", "registrar:kkr-nordjylland")))!.Roles["NJ"].ToString());
    }

    private static IConfiguration Configured(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();

    private async Task<string> EndAsync()
    {
        using var browser = new Browser(host);
        using var arrived = await browser.FollowAsync("/log-ind/udsteder");
        return arrived.RequestMessage!.RequestUri!.PathAndQuery;
    }

    private sealed class Browser(WritingHost host) : IDisposable
    {
        private readonly CookieContainer cookies = new();
        private HttpClient? client;

        private HttpClient Client => client ??= new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(host.Url) };

        public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(address);

        public Task<string> TextAsync(string address) => Client.GetStringAsync(address);

        public Task<HttpResponseMessage> PostAsync(string address, string json) => Client.PostAsync(address, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        public async Task<HttpResponseMessage> FollowAsync(string address)
        {
            var response = await Client.GetAsync(address);
            for (var hop = 0; hop < 10 && response.Headers.Location is { } next; hop++)
            {
                var from = response.RequestMessage!.RequestUri!;
                response.Dispose();
                response = await Client.GetAsync(new Uri(from, next));
            }

            return response;
        }

        public async Task<bool> IsSignedInAsync() => (await TextAsync("/")).Contains("action=\"/log-ud\"", StringComparison.Ordinal);

        /// <summary>Whether a registrar's question is answered.</summary>
        public async Task<bool> MayReadAsync()
        {
            var answer = await TextAsync("/q/proposals.json");
            return !answer.Contains("FORBIDDEN", StringComparison.Ordinal) && !answer.Contains("NOT_ALLOWED", StringComparison.Ordinal);
        }

        /// <summary>As a browser asks for a page that somebody looks at.</summary>
        public Task<HttpResponseMessage> LookAsync(string address)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Url + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml");
            return Client.SendAsync(request);
        }

        /// <summary>Looks at a page, goes to the issuer and comes back to where the answer leads, which is not looked at.</summary>
        public async Task<IReadOnlyList<string>> LookOnceAsync(string address)
        {
            var way = new List<string>();
            var response = await LookAsync(address);
            while (response.Headers.Location is { } next && way.Count < 9)
            {
                way.Add(next.ToString());
                response.Dispose();
                if (way.Count == 3)
                {
                    break;
                }

                response = await Client.GetAsync(new Uri(new Uri(host.Url), next));
            }

            return way;
        }

        public async Task<HttpResponseMessage> SignOutAsync()
        {
            var token = System.Text.RegularExpressions.Regex.Match(await TextAsync("/log-ud"), "__RequestVerificationToken\" value=\"([^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
            return await PostFormAsync("/log-ud", ("__RequestVerificationToken", token));
        }

        public async Task<HttpResponseMessage> PostFormAsync(string address, params (string Name, string Value)[] fields)
        {
            using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            return await Client.PostAsync(address, content);
        }

        public void Set(string name, string value) => cookies.Add(new Uri(host.Url), new Cookie(name, value, "/"));

        public string? Get(string name) => cookies.GetCookies(new Uri(host.Url))[name]?.Value;

        public void Dispose() => client?.Dispose();
    }
}
