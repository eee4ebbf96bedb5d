using System.Globalization;
using System.Text.Encodings.Web;
using Appointments.Data;
using Appointments.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Hosting;

/// <summary>What a person reads when something is missing or failed: short, kind, in the page's language, without the inside of the program.</summary>
public static class ErrorPage
{
    // What the page itself put into its forms; and the key that somebody signs in with, which is not shown again.
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { "Typed", "Form.Key", "Form.Version", "Form.Step", "Form.Button", "Form.Sent" };

    /// <summary>After an unhandled fault, which the framework has written to the log. What the register stands on may be in trouble: that is told, and passes.</summary>
    public static void Handle(IApplicationBuilder app) => app.Run(context =>
        context.Features.Get<IExceptionHandlerFeature>() is { Error: { } fault } && DatabaseTrouble.Of(fault) is { } trouble
            ? TellTroubleAsync(context, trouble)
            : TellAsync(context, StatusCodes.Status500InternalServerError, texts => (texts["PageFailed"], texts["PageFailedText"])));

    /// <summary>For a status without an answer of its own.</summary>
    public static Task TellStatusAsync(Microsoft.AspNetCore.Diagnostics.StatusCodeContext status)
    {
        var code = status.HttpContext.Response.StatusCode;
        return TellAsync(status.HttpContext, code, texts => code == StatusCodes.Status404NotFound
            ? (texts["NotFoundTitle"], texts["PageMissingText"])
            : (texts["RefusedTitle"], texts["StatusText", code.ToString(CultureInfo.InvariantCulture)]));
    }

    /// <summary>For a form that was shown before the program was started again: the framework would refuse it without a word, and what was typed would be lost.</summary>
    public static async Task TellExpiredAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(context);
            return;
        }

        // The framework lets nobody read the form of a request that it has judged; here it is only given back to who sent it.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Response.Headers.CacheControl = "no-store";
        var typed = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        await TellAsync(context, StatusCodes.Status400BadRequest, texts => (texts["ExpiredTitle"], texts["ExpiredText"]), Typed(context, typed));
    }

    // A question by name is asked by programs, which read JSON.
    private static Task TellTroubleAsync(HttpContext context, DatabaseTrouble trouble)
    {
        context.Response.Headers.RetryAfter = "10";
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.Path.StartsWithSegments("/q", StringComparison.OrdinalIgnoreCase))
            return TellAsync(context, StatusCodes.Status503ServiceUnavailable, texts => (texts["TroubleTitle"], PageLanguage.Current == PageLanguage.English ? trouble.Message.En : trouble.Message.Da));
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsJsonAsync(new { errors = new[] { new { message = trouble.ToString(), extensions = new { code = trouble.Code } } } }, context.RequestAborted);
    }

    // What a person has written, and not what the page itself put into the form.
    private static string Typed(HttpContext context, IFormCollection typed)
    {
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var lines = typed.Where(field => !Hidden.Contains(field.Key) && !field.Key.StartsWith('_')).SelectMany(field => field.Value).OfType<string>().Where(value => value.Length > 0);
        return $"<pre>{string.Join('\n', lines.Select(Encoded))}</pre><p><a href=\"{Encoded(context.Request.Path)}\">{Encoded(texts["ExpiredAgain"])}</a></p>";
    }

    private static Task TellAsync(HttpContext context, int status, Func<IStringLocalizer<Texts>, (string Title, string Text)> say, string more = "")
    {
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var (title, text) = say(texts);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{PageLanguage.Current.Tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encoded(title)}</title><link rel="stylesheet" href="/site.css"></head>
            <body><main class="wide"><h1>{Encoded(title)}</h1><p>{Encoded(text)}</p>{more}<p><a href="/">{Encoded(texts["BackToFora"])}</a></p></main></body></html>
            """,
            context.RequestAborted);
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
