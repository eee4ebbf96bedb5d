namespace Appointments.Web.Hosting;

/// <summary>Headers that every answer carries: nothing from other hosts, no script but our own files, no framing, no sniffing.</summary>
public static class SecurityHeaders
{
    /// <summary>Adds them before the answer starts.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
