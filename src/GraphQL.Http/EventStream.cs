using System.Buffers;
using GraphQL.Engine;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Puts the answers of a subscription on the wire, as graphql-sse does in its mode of distinct connections: <c>next</c> for each, and <c>complete</c>.</summary>
internal static class EventStream
{
    private static readonly byte[] Silence = [.. ":\n\n"u8];
    private static readonly byte[] Complete = [.. "event: complete\ndata:\n\n"u8];

    /// <summary>Writes until the answers end or the client goes.</summary>
    /// <param name="response">Where to.</param>
    /// <param name="events">The answers.</param>
    /// <param name="silence">After so long without one a comment is sent.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<SubscriptionEvent> events, TimeSpan silence, CancellationToken cancel)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{MediaTypes.EventStream}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.StartAsync(cancel).ConfigureAwait(false);
        await SendAsync(response, Silence, cancel).ConfigureAwait(false);
        await using var next = events.GetAsyncEnumerator(cancel);
        while (await NextAsync(response, next, silence, cancel).ConfigureAwait(false))
        {
            using var answer = next.Current.Response;
            WriteNext(response.BodyWriter, next.Current.Id, answer);
            await response.BodyWriter.FlushAsync(cancel).ConfigureAwait(false);
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
    private static void WriteNext(IBufferWriter<byte> output, string? id, GraphQLResponse answer)
    {
        output.Write("event: next\n"u8);
        if (id is not null)
            output.Write(System.Text.Encoding.UTF8.GetBytes($"id: {id}\n"));
        output.Write("data: "u8);
        answer.WriteTo(output);
        output.Write("\n\n"u8);
    }

    private static async Task SendAsync(HttpResponse response, byte[] bytes, CancellationToken cancel) =>
        await response.BodyWriter.WriteAsync(bytes, cancel).ConfigureAwait(false);
}
