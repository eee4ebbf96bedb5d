using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Appointments.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Appointments.Web.Tests.Rights;

/// <summary>A small OpenID Connect issuer on a port of its own: discovery, keys, code flow with PKCE, RS256. Whoever comes is signed in as <see cref="Person"/>.</summary>
public sealed class LocalIssuer : IAsyncDisposable
{
    public const string ClientId = "udpegninger", ClientSecret = "the-secret-of-the-client", Audience = "udpegninger-api";

    private readonly WebApplication app;
    private readonly Dictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = new(StringComparer.Ordinal);
    private RsaSecurityKey key = NewKey();

    private LocalIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Url, ["authorization_endpoint"] = $"{Url}/authorize", ["token_endpoint"] = $"{Url}/token", ["jwks_uri"] = $"{Url}/keys",
            ["end_session_endpoint"] = $"{Url}/end",
            ["response_types_supported"] = new[] { "code" }, ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        }));
        app.MapGet("/keys", () =>
        {
            Fetched++;
            var published = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = key.KeyId });
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = published.Kid, n = published.N, e = published.E } } });
        });
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
        app.MapGet("/end", (HttpRequest request) =>
        {
            Ended++;
            return Results.Redirect(request.Query["post_logout_redirect_uri"].ToString());
        });
    }

    public string Url { get; private set; } = "";

    /// <summary>Name and roles of whoever signs in.</summary>
    public (string Name, string[] Roles) Person { get; set; } = ("Test Testesen", ["registrar:kkr-nordjylland"]);

    /// <summary>What the next id_token says in the place of the nonce that was sent; null for that nonce.</summary>
    public string? OtherNonce { get; set; }

    /// <summary>For whom the next id_token is made out; null for the client.</summary>
    public string? OtherClient { get; set; }

    /// <summary>True when nobody is signed in here: what is asked silently (<c>prompt=none</c>) is refused.</summary>
    public bool HasNobody { get; set; }

    /// <summary>How often somebody was signed out here.</summary>
    public int Ended { get; private set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Fetched { get; private set; }

    /// <summary>What was wrong with what the client sent; empty while all was right.</summary>
    public List<string> Faults { get; } = [];

    public SignInSettings Settings => new(Url, ClientId, ClientSecret) { Audience = Audience, KeyPause = TimeSpan.Zero };

    public static async Task<LocalIssuer> StartAsync()
    {
        var issuer = new LocalIssuer();
        await issuer.app.StartAsync();
        issuer.Url = issuer.app.Urls.First();
        return issuer;
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    /// <summary>From now on another key signs, and only that one is published.</summary>
    public void Rotate() => key = NewKey();

    /// <summary>A token for the API.</summary>
    public string Token(params string[] roles) => Token(claims: null, roles);

    /// <summary>A token in which what a test says stands otherwise.</summary>
    public string Token(Action<SecurityTokenDescriptor>? claims, params string[] roles)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Url,
            Audience = Audience,
            Expires = DateTime.UtcNow.AddMinutes(5),
            IssuedAt = DateTime.UtcNow,
            NotBefore = DateTime.UtcNow.AddMinutes(-1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = "subject-1", ["preferred_username"] = Person.Name, ["roles"] = roles },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        };
        claims?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>The published key in the form in which somebody who knows no better takes it for a secret.</summary>
    public byte[] PublicKey() => Encoding.ASCII.GetBytes(key.Rsa.ExportSubjectPublicKeyInfoPem());

    public string KeyId => key.KeyId;

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        Expect(query["client_id"] == ClientId, "client_id");
        Expect(query["response_type"] == "code", "response_type");
        Expect(query["code_challenge_method"] == "S256", "code_challenge_method");
        Expect(query["scope"].ToString().Split(' ').Contains("openid", StringComparer.Ordinal), "scope");
        if (HasNobody && query["prompt"] == "none")
        {
            return Results.Redirect($"{query["redirect_uri"]}?error=login_required&state={Uri.EscapeDataString(query["state"].ToString())}");
        }

        var code = Guid.NewGuid().ToString("N");
        codes.Add(code, (query["nonce"].ToString(), query["code_challenge"].ToString(), query["redirect_uri"].ToString()));
        return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        Expect(codes.Remove(form["code"].ToString(), out var asked), "code");
        Expect(form["client_id"] == ClientId && form["client_secret"] == ClientSecret, "client");
        Expect(form["redirect_uri"] == asked.RedirectUri, "redirect_uri");
        Expect(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) == asked.Challenge, "code_verifier");
        var token = Token(
            descriptor =>
            {
                descriptor.Audience = OtherClient ?? ClientId;
                descriptor.Claims["nonce"] = OtherNonce ?? asked.Nonce;
            },
            Person.Roles);
        return Results.Json(new { access_token = "opaque", token_type = "Bearer", expires_in = 300, id_token = token });
    }

    private void Expect(bool holds, string what)
    {
        if (!holds)
        {
            Faults.Add(what);
        }
    }
}
