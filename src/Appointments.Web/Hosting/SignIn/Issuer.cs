using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>The issuer as it describes itself: its addresses and its keys, fetched when they are needed, and again when a token is signed with a key that is not among them.</summary>
public sealed class Issuer(SignInSettings settings, IClock clock) : IDisposable
{
    private static readonly Duration LongestKept = Duration.FromHours(12);

    // Made by whoever holds the private key, and by nobody who only knows what is published.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1_000_000 };
    private readonly JsonWebTokenHandler tokens = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16_384 };
    private readonly SemaphoreSlim turn = new(1, 1);
    private (OpenIdConnectConfiguration Document, Instant At)? known;
    private Instant? tried;

    /// <summary>What it says of itself.</summary>
    /// <exception cref="InvalidOperationException">It does not answer, or it is another.</exception>
    public async Task<OpenIdConnectConfiguration> DescribeAsync(CancellationToken cancel) =>
        known is { } kept && clock.GetCurrentInstant() - kept.At < LongestKept ? kept.Document : await FetchAsync(seen: null, cancel);

    /// <summary>Checks a token: signature, issuer, audience, lifetime.</summary>
    /// <param name="token">As it came.</param>
    /// <param name="audience">For whom it must be made out.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The token; null when it is not one of this issuer's for this audience and this time.</returns>
    public async Task<JsonWebToken?> CheckAsync(string token, string audience, CancellationToken cancel)
    {
        if (!tokens.CanReadToken(token))
        {
            return null;
        }

        var document = await DescribeAsync(cancel);
        var result = await tokens.ValidateTokenAsync(token, Parameters(document, audience));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            var renewed = await FetchAsync(seen: document, cancel);
            result = ReferenceEquals(renewed, document) ? result : await tokens.ValidateTokenAsync(token, Parameters(renewed, audience));
        }

        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        turn.Dispose();
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration document, string audience) => new()
    {
        ValidIssuer = document.Issuer,
        ValidAudience = audience,
        IssuerSigningKeys = document.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        ValidateIssuer = true,
        ValidateAudience = true,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,

        // Only the key that the token names: a token that names none is not tried with all.
        TryAllIssuerSigningKeys = false,
        ClockSkew = TimeSpan.FromSeconds(30),
        LifetimeValidator = (from, until, _, parameters) =>
        {
            var now = clock.GetCurrentInstant().ToDateTimeUtc();
            return until is { } end && now <= end + parameters.ClockSkew && !(from > now + parameters.ClockSkew);
        },
    };

    /// <summary>Fetches it anew, unless another has done so since, or it was tried a moment ago.</summary>
    private async Task<OpenIdConnectConfiguration> FetchAsync(OpenIdConnectConfiguration? seen, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            var now = clock.GetCurrentInstant();
            if (known is { } kept && ((seen is null && now - kept.At < LongestKept) || (seen is not null && !ReferenceEquals(kept.Document, seen)) || (tried is { } last && now - last < Duration.FromTimeSpan(settings.KeyPause))))
            {
                return kept.Document;
            }

            tried = now;
            try
            {
                var retriever = new HttpDocumentRetriever(client) { RequireHttps = settings.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase) };
                var document = await OpenIdConnectConfigurationRetriever.GetAsync(settings.Discovery, retriever, cancel);
                known = (Checked(document), now);
                return document;
            }
            catch (Exception fault) when (known is not null && !cancel.IsCancellationRequested && fault is not OperationCanceledException { CancellationToken.IsCancellationRequested: true })
            {
                // What was known yesterday still holds: the issuer is away for a moment.
                return known.Value.Document;
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private OpenIdConnectConfiguration Checked(OpenIdConnectConfiguration document)
    {
        if (document.Issuer?.TrimEnd('/') != settings.Authority.TrimEnd('/'))
        {
            throw new InvalidOperationException($"{settings.Discovery} describes another issuer, \"{document.Issuer}\".");
        }

        return string.IsNullOrEmpty(document.AuthorizationEndpoint) || string.IsNullOrEmpty(document.TokenEndpoint) || document.SigningKeys.Count == 0
            ? throw new InvalidOperationException($"{settings.Discovery} lacks an address or keys.")
            : document;
    }
}
