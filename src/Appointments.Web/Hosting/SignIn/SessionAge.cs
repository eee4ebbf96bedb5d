using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using NodaTime;

namespace Appointments.Web.Hosting.SignIn;

/// <summary>For how long somebody has been signed in.</summary>
/// <param name="Begun">When they came by themselves.</param>
/// <param name="Told">When the issuer last told who they are and what they may.</param>
/// <param name="Now">The moment of the request.</param>
internal sealed record SessionAge(Instant Begun, Instant Told, Instant Now)
{
    /// <summary>Of the cookie that came with a request. One that does not say when it began is over.</summary>
    public static async Task<SessionAge> OfAsync(HttpContext context, string scheme)
    {
        var properties = (await context.AuthenticateAsync(scheme)).Properties;
        var begun = properties?.Items.TryGetValue(IssuerHandler.Begun, out var seconds) == true && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Instant.FromUnixTimeSeconds(number)
            : Instant.MinValue;
        return new SessionAge(begun, properties?.IssuedUtc is { } issued ? Instant.FromDateTimeOffset(issued) : begun, context.RequestServices.GetRequiredService<IClock>().GetCurrentInstant());
    }

    /// <summary>True when they have to come by themselves again.</summary>
    public bool IsOver(SignInSettings settings) => Begun == Instant.MinValue || Now - Begun > Duration.FromHours(settings.Hours);

    /// <summary>True when the issuer is to be asked again.</summary>
    public bool IsToBeAskedAgain(SignInSettings settings) => Now - Told > Duration.FromTimeSpan(settings.AskedAgainAfter);

    /// <summary>A request of the issuer that shows nothing and leads back to the page.</summary>
    public AuthenticationProperties Silently(HttpRequest request)
    {
        // Two strokes in front would be the name of another site.
        var path = request.Path.Value ?? "/";
        var back = path.Length > 1 && path[1] is '/' or '\\' ? "/" : path + request.QueryString;
        return new AuthenticationProperties(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [IssuerHandler.Silent] = "1",
            [IssuerHandler.Begun] = Begun.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        })
        { RedirectUri = back };
    }
}
