using System.Globalization;
using System.Text.Encodings.Web;
using Appointments.Web.Pages;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Hosting;

/// <summary>What a person reads when something is missing or failed: short, kind, in the page's language, without the inside of the program.</summary>
public static class ErrorPage
{
    /// <summary>After an unhandled fault, which the framework has written to the log.</summary>
    public static void Handle(IApplicationBuilder app) => app.Run(context =>
        TellAsync(context, StatusCodes.Status500InternalServerError, texts => (texts["PageFailed"], texts["PageFailedText"])));

    /// <summary>For a status without an answer of its own.</summary>
    public static Task TellStatusAsync(Microsoft.AspNetCore.Diagnostics.StatusCodeContext status)
    {
        var code = status.HttpContext.Response.StatusCode;
        return TellAsync(status.HttpContext, code, texts => code == StatusCodes.Status404NotFound
            ? (texts["NotFoundTitle"], texts["PageMissingText"])
            : (texts["RefusedTitle"], texts["StatusText", code.ToString(CultureInfo.InvariantCulture)]));
    }

    private static Task TellAsync(HttpContext context, int status, Func<IStringLocalizer<Texts>, (string Title, string Text)> say)
    {
        var texts = context.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var (title, text) = say(texts);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{PageLanguage.Current.Tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encoded(title)}</title><link rel="stylesheet" href="/site.css"></head>
            <body><main class="wide"><h1>{Encoded(title)}</h1><p>{Encoded(text)}</p><p><a href="/">{Encoded(texts["BackToFora"])}</a></p></main></body></html>
            """,
            context.RequestAborted);
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
