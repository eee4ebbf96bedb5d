using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Puts a GraphQL response on the wire.</summary>
internal static class Answer
{
    /// <param name="response">Where to.</param>
    /// <param name="mediaType">In which of the two media types.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="writeBody">Writes the JSON as UTF-8.</param>
    public static async Task WriteAsync(HttpResponse response, string mediaType, int status, Action<IBufferWriter<byte>> writeBody)
    {
        response.StatusCode = status;
        response.ContentType = $"{mediaType}; charset=utf-8";

        // From here on a fault breaks the connection: half an answer must not look like a whole one.
        await response.StartAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
        writeBody(response.BodyWriter);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
