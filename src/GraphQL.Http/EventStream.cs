using System.Buffers;
using GraphQL.Engine;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Puts the answers of a subscription on the wire, as graphql-sse does in its mode of distinct connections: <c>next</c> for each, and <c>complete</c>.</summary>
internal static class EventStream
{
    private static readonly byte[] Silence = [.. ":\n\n"u8];
    private static readonly byte[] End = [.. "\n\n"u8];
    private static readonly byte[] Complete = [.. "event: complete\ndata:\n\n"u8];

    /// <summary>Writes until the answers end or the client goes.</summary>
    /// <param name="response">Where to.</param>
    /// <param name="events">The answers.</param>
    /// <param name="options">How long an answer may be, and after how long without one a comment is sent.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<SubscriptionEvent> events, GraphQLHttpOptions options, CancellationToken cancel)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.StartAsync(cancel).ConfigureAwait(false);
        await SendAsync(response, Silence, cancel).ConfigureAwait(false);
        await using var next = events.GetAsyncEnumerator(cancel);
        while (await NextAsync(response, next, options.StreamSilence, cancel).ConfigureAwait(false))
        {
            using var answer = next.Current.Response;
            using var json = Answer.Write(answer, options.MaxResponseBytes).Body;
            response.BodyWriter.Write(Beginning(next.Current.Id));
            await json.SendAsync(response.BodyWriter, cancel).ConfigureAwait(false);
            await SendAsync(response, End, cancel).ConfigureAwait(false);
        }

        await SendAsync(response, Complete, cancel).ConfigureAwait(false);
    }

    private static async Task<bool> NextAsync(HttpResponse response, IAsyncEnumerator<SubscriptionEvent> events, TimeSpan silence, CancellationToken cancel)
    {
        var next = events.MoveNextAsync().AsTask();
        while (true)
        {
            using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var first = await Task.WhenAny(next, Task.Delay(silence, awake.Token)).ConfigureAwait(false);
            await awake.CancelAsync().ConfigureAwait(false);
            if (first == next || cancel.IsCancellationRequested)
                return await next.ConfigureAwait(false);
            await SendAsync(response, Silence, cancel).ConfigureAwait(false);
        }
    }

    // The JSON is on one line, as an event's data must be.
    private static byte[] Beginning(string? id) => System.Text.Encoding.UTF8.GetBytes($"event: next\n{(id is null ? "" : $"id: {id}\n")}data: ");

    private static async Task SendAsync(HttpResponse response, byte[] bytes, CancellationToken cancel) =>
        await response.BodyWriter.WriteAsync(bytes, cancel).ConfigureAwait(false);
}
