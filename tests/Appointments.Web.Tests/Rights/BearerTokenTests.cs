using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Appointments.Web.Tests.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Appointments.Web.Tests.Rights;

/// <summary>Real tokens of a real issuer at the API: who they let in, and what no trick does.</summary>
public sealed class BearerTokenTests : IClassFixture<IssuerHost>
{
    private const string Registration = """
        mutation { registerAppointment(input: { idempotencyKey: "k", reason: "Prøve", forum: "dialogforum-om-retssikkerhed", seat: "kkr-1", person: "lasse-frimand-jensen", firstDay: "2025-10-24" }) { entry errors { code } } }
        """;

    private readonly LocalIssuer issuer;
    private readonly WritingHost host;

    public BearerTokenTests(IssuerHost place)
    {
        (issuer, host) = (place.Issuer, place.Host);
        issuer.Person = ("Test Testesen", ["registrar:kkr-nordjylland"]);
    }

    [Fact]
    public async Task A_registrar_registers_in_their_own_name()
    {
        var answer = await host.AskAsync(Registration, key: issuer.Token("registrar:kkr-nordjylland"));

        var entry = answer.GetProperty("data").GetProperty("registerAppointment").GetProperty("entry").GetInt32();
        Assert.Contains("\"actor\":\"Test Testesen\"", (await host.AskAsync($"{{ change(number: {entry}) {{ actor }} }}", key: null)).ToString());
    }

    [Fact]
    public async Task Without_a_token_one_asks_as_the_public_and_a_cookie_or_the_key_of_the_start_lets_nobody_write()
    {
        Assert.Equal("NOT_ALLOWED", CodeOf(await host.AskAsync(Registration, key: null)));
        using var withKey = await SendAsync($"Bearer {WritingHost.Key}");
        Assert.Equal(HttpStatusCode.Unauthorized, withKey.StatusCode);
        using var link = await host.Client.GetAsync($"/log-ind?noegle={WritingHost.Key}");
        Assert.False(link.Headers.Contains("Set-Cookie") && link.Headers.GetValues("Set-Cookie").Any(cookie => cookie.StartsWith("noegle=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("registrar:kkr-syddanmark")]
    [InlineData("registrar")]
    [InlineData("administrator:kkr-nordjylland")]
    [InlineData("something-else")]
    public async Task A_role_that_does_not_do_is_forbidden(string role)
    {
        var answer = await host.AskAsync(Registration.Replace("\"k\"", $"\"{Guid.NewGuid()}\"", StringComparison.Ordinal), key: issuer.Token(role));

        Assert.Contains("FORBIDDEN", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"entry\":1", answer.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Tricks => [.. TrickOf.Keys];

    private static readonly Dictionary<string, Func<LocalIssuer, string>> TrickOf = new(StringComparer.Ordinal)
    {
        ["no signature at all"] = issuer => issuer.Token(token => token.SigningCredentials = null, "administrator"),
        ["its signature cut off"] = issuer => issuer.Token("administrator").Split('.') is var parts ? $"{parts[0]}.{parts[1]}." : "",
        ["alg none in the header"] = issuer => $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{issuer.Token("administrator").Split('.')[1]}.",
        ["another issuer"] = issuer => issuer.Token(token => token.Issuer = "http://127.0.0.1:1", "administrator"),
        ["another audience"] = issuer => issuer.Token(token => token.Audience = "somebody-else", "administrator"),
        ["the audience of the pages"] = issuer => issuer.Token(token => token.Audience = LocalIssuer.ClientId, "administrator"),
        ["no audience"] = issuer => issuer.Token(token => token.Audience = null, "administrator"),
        ["run out"] = issuer => issuer.Token(
            token =>
            {
                token.NotBefore = token.IssuedAt = DateTime.UtcNow.AddHours(-2);
                token.Expires = DateTime.UtcNow.AddHours(-1);
            },
            "administrator"),
        ["never running out"] = issuer => issuer.Token(token => token.Expires = null, "administrator"),
        ["not yet good"] = issuer => issuer.Token(
            token =>
            {
                token.NotBefore = DateTime.UtcNow.AddHours(1);
                token.Expires = DateTime.UtcNow.AddHours(2);
            },
            "administrator"),
        ["signed by another key"] = issuer => issuer.Token(token => token.SigningCredentials = new SigningCredentials(LocalIssuer.NewKey(), SecurityAlgorithms.RsaSha256), "administrator"),
        ["signed by another key under the name of the right one"] = issuer => issuer.Token(
            token =>
            {
                var other = LocalIssuer.NewKey();
                other.KeyId = issuer.KeyId;
                token.SigningCredentials = new SigningCredentials(other, SecurityAlgorithms.RsaSha256);
            },
            "administrator"),
        ["signed with the public key as a secret"] = issuer => issuer.Token(
            token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(issuer.PublicKey()) { KeyId = issuer.KeyId }, SecurityAlgorithms.HmacSha256), "administrator"),
        ["signed by another key that it brings along"] = issuer => BringingAlong(issuer, key => new() { ["jwk"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["kty"] = key.Kty, ["n"] = key.N, ["e"] = key.E, ["kid"] = key.Kid } }),
        ["signed by another key that it says where to fetch"] = issuer => BringingAlong(issuer, _ => new() { ["jku"] = "http://127.0.0.1:1/keys", ["x5u"] = "http://127.0.0.1:1/keys" }),
        ["alg none in other letters"] = issuer => $"{Base64UrlEncoder.Encode("{\"alg\":\"nOnE\",\"typ\":\"JWT\"}")}.{issuer.Token("administrator").Split('.')[1]}.",
        ["its roles changed"] = issuer =>
        {
            var parts = issuer.Token("registrar:kkr-syddanmark").Split('.');
            return $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("registrar:kkr-syddanmark", "administrator", StringComparison.Ordinal))}.{parts[2]}";
        },
        ["no token"] = _ => "no-token",
        ["empty"] = _ => "",
        ["too long"] = issuer => issuer.Token(token => token.Claims["padding"] = new string('x', 20_000), "administrator"),
    };

    private static string BringingAlong(LocalIssuer issuer, Func<JsonWebKey, Dictionary<string, object>> header) => issuer.Token(
        token =>
        {
            var other = LocalIssuer.NewKey();
            token.SigningCredentials = new SigningCredentials(other, SecurityAlgorithms.RsaSha256);
            token.AdditionalHeaderClaims = header(JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(other.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = other.KeyId }));
        },
        "administrator");

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task A_token_trick_is_401_and_never_half_public(string trick)
    {
        var version = (await host.AskAsync("{ register { version } }", key: null)).ToString();

        using var response = await SendAsync($"Bearer {TrickOf[trick](issuer)}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer error=\"invalid_token\"", Assert.Single(response.Headers.GetValues("WWW-Authenticate")));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.DoesNotContain("IDX", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(version, (await host.AskAsync("{ register { version } }", key: null)).ToString());
    }

    [Fact]
    public async Task Two_headers_or_another_scheme_are_401_too()
    {
        using var basic = await SendAsync("Basic dGVzdDp0ZXN0");
        using var two = await SendAsync($"Bearer {issuer.Token("administrator")}", $"Bearer {issuer.Token("administrator")}");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (basic.StatusCode, two.StatusCode));
    }

    [Fact]
    public async Task When_the_issuer_has_another_key_its_tokens_are_good_and_those_of_the_old_key_are_not()
    {
        var old = issuer.Token("administrator");
        using (var before = await SendAsync($"Bearer {old}"))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        issuer.Rotate();

        using var renewed = await SendAsync($"Bearer {issuer.Token("administrator")}");
        using var stale = await SendAsync($"Bearer {old}");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (renewed.StatusCode, stale.StatusCode));
    }

    [Fact]
    public async Task Tokens_of_nobody_do_not_make_the_register_ask_the_issuer_each_time()
    {
        await using var calm = await WritingHost.StartAsync(signIn: issuer.Settings with { KeyPause = TimeSpan.FromMinutes(5) });
        await calm.AskAsync("{ register { version } }", key: issuer.Token("administrator"));
        var fetched = issuer.Fetched;

        for (var request = 0; request < 5; request++)
        {
            await calm.Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query={register{version}}")
            {
                Headers = { Authorization = new AuthenticationHeaderValue("Bearer", issuer.Token(token => token.SigningCredentials = new SigningCredentials(LocalIssuer.NewKey(), SecurityAlgorithms.RsaSha256))) },
            });
        }

        Assert.Equal(fetched, issuer.Fetched);
    }

    [Fact]
    public async Task The_words_of_the_issuer_may_be_others_and_then_no_word_is_taken_for_a_role_by_itself()
    {
        var roles = new Dictionary<string, Appointments.Domain.Rights.Grant>(StringComparer.Ordinal) { ["KKR-NJ"] = new(Appointments.Domain.Rights.Role.Registrar, "kkr-nordjylland") };
        await using var mapped = await WritingHost.StartAsync(signIn: issuer.Settings with { Roles = roles, RolesClaim = "groups" });

        var forged = await mapped.AskAsync(Registration, key: issuer.Token(token => token.Claims["groups"] = "administrator", "administrator"));
        var good = await mapped.AskAsync(Registration, key: issuer.Token(token => token.Claims["groups"] = "KKR-NJ"));

        Assert.Equal("FORBIDDEN", CodeOf(forged));
        Assert.True(good.GetProperty("data").GetProperty("registerAppointment").GetProperty("entry").GetInt32() > 0);
    }

    [Fact]
    public async Task Nobody_goes_by_a_name_of_the_program()
    {
        issuer.Person = ("sekretariatet", []);
        var answer = await host.AskAsync("mutation { registerPerson(input: { idempotencyKey: \"n\", reason: \"Prøve\", name: \"Navne Testesen\" }) { entry } }", key: issuer.Token("registrar:kkr-nordjylland"));

        var entry = answer.GetProperty("data").GetProperty("registerPerson").GetProperty("entry").GetInt32();
        Assert.Contains("sekretariatet (log ind)", (await host.AskAsync($"{{ change(number: {entry}) {{ actor }} }}", key: null)).ToString());
    }

    private static string CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;

    private async Task<HttpResponseMessage> SendAsync(params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("{\"query\":\"{ register { version } }\"}", Encoding.UTF8, "application/json") };
        foreach (var value in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        return await host.Client.SendAsync(request);
    }
}
