using System.Security.Cryptography;
using System.Text;
using Appointments.Web.Pages;
using Appointments.Web.Pages.Embedding;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace Appointments.Web.Hosting;

/// <summary>
/// What other sites show of the register: a page to stand in a frame (<c>/indlejret/…</c>), and the table alone to be taken in by a site's own
/// server or script (<c>/uddrag/….html</c>). Both without script and cookies, in the language of <c>?lang=</c>.
/// </summary>
public static class EmbedEndpoints
{
    /// <summary>The pages that may stand in a frame of another site begin so.</summary>
    public const string Framed = "/indlejret";

    private const string Taken = "/uddrag";

    private const string MayBeKept = "public, max-age=300";

    /// <summary>True of what other sites show: it is the same for all, sets no cookie and reads none.</summary>
    public static bool IsEmbedded(PathString path) =>
        path.StartsWithSegments(Framed, StringComparison.Ordinal) || path.StartsWithSegments(Taken, StringComparison.Ordinal);

    /// <summary>Maps them.</summary>
    public static void MapEmbeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods($"{Framed}/forum/{{slug}}", RegisterHost.ReadingMethods, (string slug, string? asOf, EmbedReader reader, HttpContext context) =>
            AnswerAsync<EmbedDocument>(context, host => reader.ForumAsync(slug, asOf, host, context.RequestAborted)));
        routes.MapMethods($"{Framed}/kommune/{{code}}", RegisterHost.ReadingMethods, (string code, string? asOf, EmbedReader reader, HttpContext context) =>
            AnswerAsync<EmbedDocument>(context, host => reader.MunicipalityAsync(code, asOf, host, context.RequestAborted)));
        routes.MapMethods($"{Taken}/forum/{{slug}}.html", RegisterHost.ReadingMethods, (string slug, string? asOf, EmbedReader reader, HttpContext context) =>
            AnswerAsync<EmbedTable>(context, host => reader.ForumAsync(slug, asOf, host, context.RequestAborted)));
        routes.MapMethods($"{Taken}/kommune/{{code}}.html", RegisterHost.ReadingMethods, (string code, string? asOf, EmbedReader reader, HttpContext context) =>
            AnswerAsync<EmbedTable>(context, host => reader.MunicipalityAsync(code, asOf, host, context.RequestAborted)));
    }

    private static async Task AnswerAsync<TComponent>(HttpContext context, Func<string, Task<(Embed? Embed, string? Refusal)>> read)
        where TComponent : IComponent
    {
        // Not by the cookie: what stands in a frame is the same for all, and may be kept on the way.
        (PageLanguage.Find(context.Request.Query["lang"]) ?? PageLanguage.Danish).Use();
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var (embed, refusal) = await read($"{context.Request.Scheme}://{context.Request.Host}");
        if (embed is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await WriteAsync(context, await RenderAsync<EmbedRefusal>(context, nameof(EmbedRefusal.Message), refusal!));
            return;
        }

        var html = await RenderAsync<TComponent>(context, nameof(EmbedDocument.Embed), embed);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)).AsSpan(0, 12))}\"", isWeak: true);
        context.Response.Headers.CacheControl = MayBeKept;
        context.Response.Headers.ETag = tag.ToString();
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(context, html);
    }

    private static Task WriteAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(html, context.RequestAborted);
    }

    private static async Task<string> RenderAsync<TComponent>(HttpContext context, string parameter, object value)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(context.RequestServices, context.RequestServices.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = value });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(parameters)).ToHtmlString());
    }
}
