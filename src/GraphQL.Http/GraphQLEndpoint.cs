using System.Globalization;
using GraphQL.Engine;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace GraphQL.Http;

/// <summary>Takes one HTTP request from its headers to its answer.</summary>
internal sealed partial class GraphQLEndpoint<TScope>(GraphQLEngine<TScope> engine, Func<HttpContext, IServiceProvider, ValueTask<TScope>> scope, Func<TScope, string?> state, GraphQLHttpOptions options, ILogger logger)
{
    private readonly AnswerCache? answers = options.CachedAnswerBytes == 0 ? null : new AnswerCache(options.CachedAnswerBytes);

    /// <summary>Answers, whatever comes; throws only when the client has gone or the answer had begun, both of which nobody can be told any more.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var mediaType = AcceptNegotiation.Choose(context.Request.Headers.Accept);
        if (mediaType is null)
        {
            await AnswerFaultAsync(context, MediaTypes.Json, NotAcceptable(context.Request)).ConfigureAwait(false);
            return;
        }

        if (mediaType == MediaTypes.EventStream)
        {
            await AnswerStreamAsync(context).ConfigureAwait(false);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(options.MaxDuration);
        try
        {
            var received = await ReceiveAsync(context, stop.Token).ConfigureAwait(false);
            if (received.Request is { } request)
                await RunAsync(context, mediaType, request, stop.Token).ConfigureAwait(false);
            else
                await AnswerFaultAsync(context, mediaType, received.Fault!).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await AnswerFaultAsync(context, mediaType, Explain(fault, stop.Token)).ConfigureAwait(false);
        }
    }

    private async ValueTask<Received> ReceiveAsync(HttpContext context, CancellationToken cancel)
    {
        var received = await ReadAsync(context.Request, cancel).ConfigureAwait(false);
        return received.Request is { } request && IsUntrusted(context, request)
            ? new HttpFault(StatusCodes.Status403Forbidden, "Only documents that are known here may be run. Send the id of one as \"documentId\", or the text of one to the byte.")
            : received;
    }

    private bool IsUntrusted(HttpContext context, GraphQLRequest request) =>
        options.Trusted is { } trusted && options.OnlyTrusted(context) && !trusted.Contain(request.Query.Span);

    private async ValueTask<Received> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (HttpMethods.IsPost(request.Method))
            return await PostReader.ReadAsync(request, options, cancel).ConfigureAwait(false);
        if (!HttpMethods.IsGet(request.Method))
            return new HttpFault(StatusCodes.Status405MethodNotAllowed, $"GraphQL is not served by {request.Method}. Use GET for queries, POST for queries and mutations.") { Allow = "GET, POST" };

        var received = GetReader.Read(request, options);
        return received.Request is { } asked && ChangesSomething(asked) is { } fault ? fault : received;
    }

    // GraphQL over HTTP, GET: "GET requests MUST NOT be used for executing mutation operations"; 405, before anything runs.
    private HttpFault? ChangesSomething(GraphQLRequest request) =>
        engine.Prepare(request.Query).FindOperation(request.OperationName) is { Operation: OperationType.Mutation }
            ? new HttpFault(StatusCodes.Status405MethodNotAllowed, "A mutation cannot be sent by GET. Send it by POST.") { Allow = "POST" }
            : null;

    private async Task RunAsync(HttpContext context, string mediaType, GraphQLRequest request, CancellationToken cancel)
    {
        var root = await scope(context, context.RequestServices).ConfigureAwait(false);
        var tag = IsQuery(request) && state(root) is { } known ? AnswerTag.Of(known, mediaType, request) : null;
        if (tag is not null && await AnswerAgainAsync(context, mediaType, request, root, tag).ConfigureAwait(false))
            return;

        using var answer = await ExecuteAsync(request, root, cancel).ConfigureAwait(false);
        var (given, body) = Answer.Write(answer, options.MaxResponseBytes);
        using (body)
        {
            if (tag is not null && given.Errors.Count == 0)
                Keep(context.Response, request, tag, body);
            await Answer.SendAsync(context.Response, mediaType, StatusOf(given, mediaType), body).ConfigureAwait(false);
        }
    }

    /// <summary>Answers what was answered before in the same state: that the client has it, or with what was kept. False when neither is so.</summary>
    private async ValueTask<bool> AnswerAgainAsync(HttpContext context, string mediaType, GraphQLRequest request, TScope root, EntityTagHeaderValue tag)
    {
        var isKnown = request.QueriesOnly && AnswerTag.IsKnown(context.Request, tag);
        var kept = isKnown ? null : answers?.Find(tag.Tag.Value!);
        if (!isKnown && kept is null)
            return false;

        await using var ending = new ScopeEnd<TScope>(root).ConfigureAwait(false);
        if (request.QueriesOnly)
            Tag(context.Response, tag);
        if (kept is null)
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await Answer.SendAsync(context.Response, mediaType, kept).ConfigureAwait(false);
        return true;
    }

    private void Keep(HttpResponse response, GraphQLRequest request, EntityTagHeaderValue tag, ResponseBuffer body)
    {
        answers?.Add(tag.Tag.Value!, body.ToArray());
        if (request.QueriesOnly)
            Tag(response, tag);
    }

    private bool IsQuery(GraphQLRequest request) =>
        request.QueriesOnly || engine.Prepare(request.Query).FindOperation(request.OperationName) is { Operation: OperationType.Query };

    // An answer may be kept by who got it, and asked after each time: it is another when the state is.
    private static void Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Authorization, HeaderNames.Cookie);
    }

    // All is resolved when the execution has ended: a slow reader of the answer must not keep what the scope holds.
    private async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, TScope root, CancellationToken cancel)
    {
        await using var ending = new ScopeEnd<TScope>(root).ConfigureAwait(false);
        return await engine.ExecuteAsync(request, root, cancel).ConfigureAwait(false);
    }

    // GraphQL over HTTP, Status Codes: an answer without data is no success by graphql-response+json;
    // by application/json every well-formed request gets 200, for only so can the client know who answered.
    private static int StatusOf(GraphQLResponse answer, string mediaType) =>
        answer.HasData || mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    private static async Task AnswerFaultAsync(HttpContext context, string mediaType, HttpFault fault)
    {
        if (fault.Allow is not null)
            context.Response.Headers.Allow = fault.Allow;
        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        using var body = Answer.Write(fault.WriteTo);
        await Answer.SendAsync(context.Response, mediaType, fault.Status, body).ConfigureAwait(false);
    }

    private static HttpFault NotAcceptable(HttpRequest request) => new(
        StatusCodes.Status406NotAcceptable,
        $"Accept is {request.Headers.Accept}. Answers are given as {MediaTypes.GraphQLResponse} or {MediaTypes.Json}, in UTF-8.");

    /// <summary>What the client is told of an exception: the server's own words about a bad request, that time ran out, what the host knows of its own trouble, or only that something failed.</summary>
    private HttpFault Explain(Exception fault, CancellationToken stopped)
    {
        switch (fault)
        {
            case BadHttpRequestException bad:
                return new HttpFault(bad.StatusCode, $"The HTTP request cannot be read. {bad.Message}");
            case OperationCanceledException when stopped.IsCancellationRequested:
                var seconds = options.MaxDuration.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return new HttpFault(StatusCodes.Status503ServiceUnavailable, $"The request took longer than {seconds} seconds and was stopped; the limit MaxDuration is {seconds} seconds. Ask for less in one document.");
            default:
                LogFault(logger, fault);
                return engine.Explain(fault) is { } known ? Unavailable(known) : new HttpFault(StatusCodes.Status500InternalServerError, "The service failed at this request. The fault is logged; it is not yours to mend.");
        }
    }

    // Ten seconds: time for a database to come back from a restart or a failover, and short enough for a person who waits.
    private static HttpFault Unavailable(FieldError known) => new(StatusCodes.Status503ServiceUnavailable, known.Message) { Code = known.Code, RetryAfter = 10 };

    [LoggerMessage(1, LogLevel.Error, "A GraphQL request could not be answered.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
