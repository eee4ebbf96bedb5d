using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace Appointments.Web.Hosting;

/// <summary>GraphiQL for a browser that opens <c>/graphql</c>; where the build could not fetch it, how to ask without.</summary>
public static class ExplorerPage
{
    private const string Page = "explorer/index.html";

    // Its editor writes styles into the page, and its workers may be made of a text.
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private const string Without = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>GraphQL – Appointments</title><link rel="stylesheet" href="/site.css"></head>
        <body><main>
        <h1>GraphQL</h1>
        <p>This address answers questions in GraphQL. GraphiQL, the page to explore it with, was not fetched when this was built, for lack of Node or of the npm registry: install Node and build again.</p>
        <p lang="da">Denne adresse svarer på spørgsmål i GraphQL. GraphiQL, siden at udforske den med, kunne ikke hentes, da programmet blev bygget.</p>
        <pre>curl -s http://127.0.0.1:5080/graphql -H 'Content-Type: application/json' -d '{"query":"{ kkrs { name } }"}'</pre>
        </main></body></html>
        """;

    /// <summary>Shows it to who asks for a page and brings no question.</summary>
    public static Task ShowAsync(HttpContext context, RequestDelegate next) => IsAskedFor(context.Request) ? SendAsync(context) : next(context);

    private static bool IsAskedFor(HttpRequest request) =>
        request.Path == "/graphql"
        && HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("documentId")
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);

    private static Task SendAsync(HttpContext context)
    {
        var file = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(Page);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.Vary = HeaderNames.Accept;
        if (!file.Exists)
        {
            return context.Response.WriteAsync(Without, context.RequestAborted);
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        return context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
