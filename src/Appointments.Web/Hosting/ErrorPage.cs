using System.Globalization;
using System.Text.Encodings.Web;

namespace Appointments.Web.Hosting;

/// <summary>What a person reads when something is missing or failed: short, kind, without the inside of the program.</summary>
public static class ErrorPage
{
    /// <summary>After an unhandled fault, which the framework has written to the log.</summary>
    public static void Handle(IApplicationBuilder app) => app.Run(context => TellAsync(
        context, StatusCodes.Status500InternalServerError, "Der gik noget galt", "Fejlen er skrevet i loggen. Prøv igen om lidt. (Something went wrong; it is in the log.)"));

    /// <summary>For a status without an answer of its own.</summary>
    public static Task TellStatusAsync(Microsoft.AspNetCore.Diagnostics.StatusCodeContext status)
    {
        var context = status.HttpContext;
        return context.Response.StatusCode == StatusCodes.Status404NotFound
            ? TellAsync(context, StatusCodes.Status404NotFound, "Siden findes ikke", "Gå til oversigten og søg der. (There is no such page.)")
            : TellAsync(context, context.Response.StatusCode, "Det kan registret ikke svare på", $"Status {context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)}. (The register cannot answer that.)");
    }

    private static Task TellAsync(HttpContext context, int status, string title, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encoded(title)}</title><link rel="stylesheet" href="/site.css"></head>
            <body><main class="wide"><h1>{Encoded(title)}</h1><p>{Encoded(text)}</p><p><a href="/">Til alle fora</a></p></main></body></html>
            """,
            context.RequestAborted);
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
