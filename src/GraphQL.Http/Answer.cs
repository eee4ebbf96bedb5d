using System.Buffers;
using System.Globalization;
using GraphQL.Engine;
using GraphQL.Engine.Errors;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Puts a GraphQL response on the wire.</summary>
internal static class Answer
{
    /// <param name="response">Where to.</param>
    /// <param name="mediaType">In which of the two media types.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The JSON as UTF-8.</param>
    public static async Task SendAsync(HttpResponse response, string mediaType, int status, ResponseBuffer body)
    {
        response.StatusCode = status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.ContentLength = body.Length;
        await body.SendAsync(response.BodyWriter, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Puts an answer without errors that was kept on the wire.</summary>
    public static async Task SendAsync(HttpResponse response, string mediaType, byte[] kept)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.ContentLength = kept.Length;
        await response.BodyWriter.WriteAsync(kept, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes an answer, or in its place that it would be longer than the limit.</summary>
    /// <param name="answer">The answer; in its place one without data is given when it is too long.</param>
    /// <param name="limit"><see cref="GraphQLHttpOptions.MaxResponseBytes"/>.</param>
    public static (GraphQLResponse Given, ResponseBuffer Body) Write(GraphQLResponse answer, int limit)
    {
        var body = new ResponseBuffer(limit);
        try
        {
            answer.WriteTo(body);
            return (answer, body);
        }
        catch (ResponseTooLongException)
        {
            body.Dispose();
            var refusal = TooLong(limit);
            return (refusal, Write(refusal.WriteTo));
        }
    }

    /// <summary>Writes what is known to be short.</summary>
    public static ResponseBuffer Write(Action<IBufferWriter<byte>> write)
    {
        var body = new ResponseBuffer(int.MaxValue);
        write(body);
        return body;
    }

    private static GraphQLResponse TooLong(int limit) => GraphQLResponse.Refuse(new GraphQLError(string.Create(
        CultureInfo.InvariantCulture,
        $"The answer is longer than {limit} bytes; the limit MaxResponseBytes is {limit}. Ask for shorter lists or fewer fields. What a mutation changed is changed."))
    {
        Code = "RESPONSE_TOO_LONG",
    });
}
