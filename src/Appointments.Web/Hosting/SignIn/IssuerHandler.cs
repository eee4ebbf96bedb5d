using System.Buffers.Text;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>
/// Signing in at the issuer: the framework's code flow with PKCE and state, and what OpenID Connect adds to it: addresses by discovery, a nonce, and an
/// <c>id_token</c> that is checked before anybody is somebody.
/// </summary>
internal sealed class IssuerHandler(IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, Issuer issuer, SignInSettings settings, IClock clock)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "issuer";

    /// <summary>The claim of the cookie that holds a role.</summary>
    public const string GrantClaim = "grant";

    /// <summary>Stands with a request that the issuer is to answer without showing anything.</summary>
    public const string Silent = "silent";

    /// <summary>When somebody came by themselves, in seconds; it goes on through what is asked silently.</summary>
    public const string Begun = "begun";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await issuer.DescribeAsync(Context.RequestAborted)).AuthorizationEndpoint;
        properties.Items[Nonce] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var address = QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);
        return properties.Items.ContainsKey(Silent) ? QueryHelpers.AddQueryString(address, "prompt", "none") : address;
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await issuer.DescribeAsync(Context.RequestAborted)).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var text = tokens.Response?.RootElement.TryGetProperty("id_token", out var given) == true ? given.GetString() : null;
        var token = text is null ? null : await issuer.CheckAsync(text, settings.ClientId, Context.RequestAborted);
        if (token is null)
        {
            throw new AuthenticationFailureException("The id_token is missing or is not this issuer's for this client.");
        }

        if (!token.TryGetPayloadValue<string>(Nonce, out var nonce) || nonce is null || nonce != properties.Items[Nonce])
        {
            throw new AuthenticationFailureException("The id_token answers another request: its nonce is not the one that was sent.");
        }

        var caller = CallerOfToken.Read(token, settings);
        identity.AddClaim(new Claim(ClaimTypes.Name, caller.Name));
        identity.AddClaims(caller.Grants.Select(grant => new Claim(GrantClaim, grant.ToString())));

        // What only this flow needed goes no further than it.
        properties.Items.Remove(Nonce);
        properties.Items.Remove(Silent);
        properties.Items.TryAdd(Begun, clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }
}
