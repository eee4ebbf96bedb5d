using System.Net;
using Appointments.Web.Hosting;
using Appointments.Web.Hosting.SignIn;
using Appointments.Web.Tests.Hosting;
using Microsoft.Extensions.Configuration;

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
        Assert.Contains("href=\"/log-ud\"", await browser.TextAsync("/"), StringComparison.Ordinal);
        using var left = await browser.FollowAsync("/log-ud");
        Assert.Contains("href=\"/log-ind\"", await browser.TextAsync("/"), StringComparison.Ordinal);
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
        Assert.Contains("href=\"/log-ud\"", await browser.TextAsync("/"), StringComparison.Ordinal);
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
            ("SignIn:Authority", "http://login.example.org"), ("SignIn:ClientId", "udpegninger"), ("SignIn:Audience", "udpegninger"), ("SignIn:Hours", "99"), ("SignIn:Scope", "profile"),
            ("SignIn:KeyFolder", "/findes/ikke"), ("SignIn:Roles:Chef", "secretariat-head"), ("SignIn:Autority", "x"))));

        foreach (var setting in new[] { "SignIn:Authority is", "SignIn:ClientSecret is missing", "SignIn:Audience and SignIn:ClientId", "SignIn:Hours", "SignIn:Scope", "SignIn:KeyFolder", "SignIn:Roles:Chef", "SignIn:Autority means nothing" })
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

        public void Set(string name, string value) => cookies.Add(new Uri(host.Url), new Cookie(name, value, "/"));

        public string? Get(string name) => cookies.GetCookies(new Uri(host.Url))[name]?.Value;

        public void Dispose() => client?.Dispose();
    }
}
