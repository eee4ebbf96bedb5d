using GraphQL.Engine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GraphQL.Http;

internal sealed partial class GraphQLEndpoint<TScope>
{
    private int streams;

    /// <summary>Answers as a stream of events. What cannot be read is refused by its status; what the engine refuses is told in the stream, for a browser's EventSource reads nothing else.</summary>
    private async Task AnswerStreamAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted, context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var received = await ReceiveAsync(context, stop.Token).ConfigureAwait(false);
        if (received.Request is not { } request)
        {
            await AnswerFaultAsync(context, MediaTypes.Json, received.Fault!).ConfigureAwait(false);
            return;
        }

        try
        {
            if (Interlocked.Increment(ref streams) > options.MaxStreams)
            {
                context.Response.Headers.RetryAfter = "60";
                await AnswerFaultAsync(context, MediaTypes.Json, TooManyStreams()).ConfigureAwait(false);
                return;
            }

            await StreamAsync(context, request, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The client has gone or the program ends: a client that is still there comes again.
        }
        finally
        {
            Interlocked.Decrement(ref streams);
        }
    }

    /// <summary>Each scope gets services of its own: what they keep in memory must not grow with the stream.</summary>
    private async Task StreamAsync(HttpContext context, GraphQLRequest request, CancellationToken cancel)
    {
        var services = new List<AsyncServiceScope>();
        try
        {
            await EventStream.WriteAsync(context.Response, engine.SubscribeAsync(request, BeginAsync, cancel), options, cancel).ConfigureAwait(false);
        }
        finally
        {
            foreach (var served in services)
                await served.DisposeAsync().ConfigureAwait(false);
        }

        // The first lasts as long as the stream; of the others the one before has served when the next is made.
        async ValueTask<TScope> BeginAsync(CancellationToken _)
        {
            if (services.Count == 2)
            {
                await services[1].DisposeAsync().ConfigureAwait(false);
                services.RemoveAt(1);
            }

            services.Add(context.RequestServices.CreateAsyncScope());
            return await scope(context, services[^1].ServiceProvider).ConfigureAwait(false);
        }
    }

    private HttpFault TooManyStreams() => new(
        StatusCodes.Status503ServiceUnavailable,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{options.MaxStreams} streams are open, and the limit MaxStreams is {options.MaxStreams}. Try again in a minute."));
}
