namespace Appointments.Web.Hosting;

/// <summary>Headers that every answer carries: nothing from other hosts, no script but our own files, no framing but of what is made for it, no sniffing.</summary>
public static class SecurityHeaders
{
    private const string Forms = "form-action 'self'";

    private const string Own =
        $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; {Forms}; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>For what stands in other sites' frames: they may frame it, and it may do nothing but be read.</summary>
    private const string Embedded = "default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors *";

    /// <summary>Adds them before the answer starts.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What answers it.</param>
    /// <param name="issuer">The origin of who signs people in; null for none. The form that signs out may lead there, and no other.</param>
    public static Task AddAsync(HttpContext context, RequestDelegate next, string? issuer)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments(EmbedEndpoints.Framed, StringComparison.Ordinal) ? Embedded : issuer is null ? Own : Own.Replace(Forms, $"{Forms} {issuer}", StringComparison.Ordinal);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
