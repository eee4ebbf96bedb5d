namespace Appointments.Web.Documents;

/// <summary>Answers of addresses that are files and no pages.</summary>
internal static class PlainAnswer
{
    /// <summary>Sends a file to be kept under a name; without a name it is to be read at once.</summary>
    public static async Task FileAsync(HttpContext context, byte[] bytes, string mediaType, string? name)
    {
        var response = context.Response;
        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        if (name is not null) response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        response.Headers.CacheControl = "private, no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    /// <summary>Says in a sentence why there is no file.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(why + "\n", context.RequestAborted);
    }
}
