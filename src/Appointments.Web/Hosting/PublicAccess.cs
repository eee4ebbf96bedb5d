namespace Appointments.Web.Hosting;

/// <summary>Lets pages of other sites read what is public. An answer to somebody who has brought a key or a cookie is not public and is never shared.</summary>
public static class PublicAccess
{
    /// <summary>Says so in the answer, where the request carries nothing by which it could be more than anybody's.</summary>
    public static void Allow(HttpContext context)
    {
        context.Response.Headers.AppendCommaSeparatedValues("Vary", "Cookie", "Authorization");
        if (context.Request.Headers.Cookie.Count == 0 && context.Request.Headers.Authorization.Count == 0)
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
        }
    }
}
