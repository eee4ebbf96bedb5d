using Appointments.Web.Hosting;

namespace Appointments.Web.Pages;

/// <summary>Settles the language of a page: <c>?sprog=en</c> or <c>da</c> in the address, which is remembered in a cookie; else the cookie; else Danish.</summary>
public static class LanguageSwitch
{
    /// <summary>The name in the address and of the cookie.</summary>
    public const string Name = "sprog";

    /// <summary>Settles it before anything is written, refusals and faults included. A language that pages are not written in is passed over.</summary>
    public static Task SettleAsync(HttpContext context, RequestDelegate next)
    {
        var chosen = PageLanguage.Find(context.Request.Query[Name]);
        (chosen ?? PageLanguage.Find(context.Request.Cookies[Name]) ?? PageLanguage.Danish).Use();
        context.Response.OnStarting(() =>
        {
            if (!EmbedEndpoints.IsEmbedded(context.Request.Path) && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                TellOf(context, chosen);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The address of the same page in another language: path and query stay.</summary>
    public static string AddressIn(PageLanguage language, HttpRequest request)
    {
        var kept = request.Query.Where(pair => pair.Key != Name).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return request.PathBase + request.Path + QueryString.Create([.. kept, KeyValuePair.Create(Name, (string?)language.Tag)]);
    }

    private static void TellOf(HttpContext context, PageLanguage? chosen)
    {
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Cookie");
        if (chosen is not null)
        {
            context.Response.Cookies.Append(Name, chosen.Tag, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                IsEssential = true,
                Secure = context.Request.IsHttps,
            });
        }
    }
}
