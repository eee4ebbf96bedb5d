using System.Security.Claims;
using Appointments.Domain.Rights;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>Signing in by an issuer, where one is configured: who asks is settled once for each request, before anything is answered.</summary>
public sealed partial class SignInDoor
{
    /// <summary>The cookie of who has signed in.</summary>
    public const string Cookie = "udpegninger";

    /// <summary>Where signing in begins.</summary>
    public const string Begin = "/log-ind/udsteder";

    private const string Answered = "/log-ind/svar";
    private const string Cookies = "cookie";

    /// <summary>Adds what it is made of.</summary>
    public static void AddServices(IServiceCollection services, SignInSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Issuer>();
        var keys = services.AddDataProtection().SetApplicationName("Appointments");
        if (settings.KeyFolder is { } folder)
        {
            keys.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
        else
        {
            keys.UseEphemeralDataProtectionProvider();
        }

        services.AddAuthentication(Cookies)
            .AddCookie(Cookies, cookie =>
            {
                cookie.Cookie.Name = Cookie;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = TimeSpan.FromMinutes(settings.Minutes);
                cookie.SlidingExpiration = false;
            })
            .AddOAuth<OAuthOptions, IssuerHandler>(IssuerHandler.SchemeName, flow =>
            {
                flow.SignInScheme = Cookies;
                flow.ClientId = settings.ClientId;
                flow.ClientSecret = settings.ClientSecret;
                flow.CallbackPath = Answered;
                flow.UsePkce = true;
                flow.SaveTokens = false;
                flow.CorrelationCookie.SameSite = SameSiteMode.Lax;
                flow.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

                // Both are the issuer's to say; see the handler.
                flow.AuthorizationEndpoint = flow.TokenEndpoint = settings.Authority;
                flow.Scope.Clear();
                foreach (var scope in settings.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    flow.Scope.Add(scope);
                }

                flow.Events.OnRemoteFailure = async failed =>
                {
                    if (failed.Properties is { RedirectUri: { } back } properties && properties.Items.ContainsKey(IssuerHandler.Silent))
                    {
                        // Who is signed in no more at the issuer is so here no more, and goes on reading as anybody.
                        await failed.HttpContext.SignOutAsync(Cookies);
                        failed.Response.Redirect(back);
                        failed.HandleResponse();
                        return;
                    }

                    Failed(failed.HttpContext.RequestServices.GetRequiredService<ILogger<SignInDoor>>(), failed.Failure);
                    failed.Response.Redirect("/log-ind?fejl=1");
                    failed.HandleResponse();
                };
            });
    }

    /// <summary>Puts it before all that answers.</summary>
    public static void Use(WebApplication app, SignInSettings settings, string? publicUrl)
    {
        if (publicUrl is not null)
        {
            // The host that the request names is the caller's word; addresses that leave here are the operator's.
            var own = new Uri(publicUrl);
            app.Use((context, next) =>
            {
                (context.Request.Scheme, context.Request.Host) = (own.Scheme, new HostString(own.Authority));
                return next(context);
            });
        }

        app.UseAuthentication();
        app.Use((context, next) => SettleAsync(context, next, settings));
        app.MapGet(Begin, () => Results.Challenge(new AuthenticationProperties { RedirectUri = "/overblik" }, [IssuerHandler.SchemeName]));
    }

    /// <summary>Who asks, as it was settled.</summary>
    public static Caller CallerOf(HttpContext context) => context.Features.Get<Settled>()?.Caller ?? Caller.Public;

    /// <summary>True when the caller has shown a token and not a cookie: only that may write at the API, for a cookie goes along with requests that other sites cause.</summary>
    public static bool CameWithToken(HttpContext context) => context.Features.Get<Settled>()?.ByToken ?? false;

    /// <summary>Takes who it was out of the browser, and sends the browser to the issuer to be forgotten there too, where it says how.</summary>
    public static async Task<string> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Cookies);
        var settings = context.RequestServices.GetRequiredService<SignInSettings>();
        try
        {
            var end = (await context.RequestServices.GetRequiredService<Issuer>().DescribeAsync(context.RequestAborted)).EndSessionEndpoint;
            return string.IsNullOrEmpty(end) || !end.StartsWith(settings.Origin + "/", StringComparison.OrdinalIgnoreCase)
                ? "/"
                : Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(end, new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["client_id"] = settings.ClientId,
                    ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/",
                });
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            return "/";
        }
    }

    private static async Task SettleAsync(HttpContext context, RequestDelegate next, SignInSettings settings)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            if (await OfTokenAsync(context, settings) is not { } caller)
            {
                await RefuseAsync(context);
                return;
            }

            context.Features.Set(new Settled(caller, ByToken: true));
        }
        else if (context.User is { Identity.IsAuthenticated: true } user)
        {
            var session = await SessionAge.OfAsync(context, Cookies);
            if (session.IsOver(settings))
            {
                await context.SignOutAsync(Cookies);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                await next(context);
                return;
            }

            if (session.IsToBeAskedAgain(settings) && IsNavigation(context.Request) && await AskAgainAsync(context, session))
            {
                return;
            }

            var grants = user.FindAll(IssuerHandler.GrantClaim).Select(claim => Grant.TryParse(claim.Value, out var grant) ? grant : null).OfType<Grant>();
            context.Features.Set(new Settled(new Caller(user.FindFirstValue(ClaimTypes.Name) ?? "", [.. grants]), ByToken: false));
        }

        await next(context);
    }

    /// <summary>A page that somebody looks at: it can go to the issuer and come back. What is sent, and what programs ask, cannot.</summary>
    private static bool IsNavigation(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Dest"].ToString() is "" or "document"
        && !request.Path.StartsWithSegments("/log-ind", StringComparison.Ordinal);

    /// <summary>Sends the browser to the issuer and back, without a word to whoever sits before it; false when the issuer does not answer: then what it told last holds for as long as the cookie does.</summary>
    private static async Task<bool> AskAgainAsync(HttpContext context, SessionAge session)
    {
        try
        {
            await context.ChallengeAsync(IssuerHandler.SchemeName, session.Silently(context.Request));
            return true;
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            Failed(context.RequestServices.GetRequiredService<ILogger<SignInDoor>>(), fault);
            return false;
        }
    }

    private static async Task<Caller?> OfTokenAsync(HttpContext context, SignInSettings settings)
    {
        const string bearer = "Bearer ";
        var header = context.Request.Headers.Authorization;
        if (settings.Audience is not { } audience || header.Count != 1 || header[0] is not { } text || !text.StartsWith(bearer, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return await context.RequestServices.GetRequiredService<Issuer>().CheckAsync(text[bearer.Length..].Trim(), audience, context.RequestAborted) is { } token ? CallerOfToken.Read(token, settings) : null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            // The issuer cannot be asked: then nobody can be told to be somebody.
            Failed(context.RequestServices.GetRequiredService<ILogger<SignInDoor>>(), fault);
            return null;
        }
    }

    /// <summary>RFC 6750, section 3.1. What was wrong with it is not told: whoever holds a good token has no use for it, and others have.</summary>
    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(
            new
            {
                errors = new[]
                {
                    new
                    {
                        message = "The token is not taken: it has run out, or it is not made out by the issuer for this register. Get a new one, or leave it out to ask as the public. (Adgangsbeviset gælder ikke.)",
                        extensions = new { code = "UNAUTHENTICATED" },
                    },
                },
            },
            context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signing in did not succeed")]
    private static partial void Failed(ILogger log, Exception? fault);

    /// <summary>Who asks a request.</summary>
    private sealed record Settled(Caller Caller, bool ByToken);
}
