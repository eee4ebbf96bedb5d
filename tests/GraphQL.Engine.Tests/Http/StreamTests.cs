using System.Net;
using static System.Uri;
using static GraphQL.Engine.Tests.Http.Exchange;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Streams of events, as graphql-sse has them in its mode of distinct connections.</summary>
public sealed class StreamTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string Stream = "text/event-stream";

    [Fact]
    public async Task A_subscription_is_a_next_for_each_event_and_then_complete()
    {
        var answer = await server.Client.PostAsync("""{"query":"subscription { ticks(to: 2) }"}""", Stream);

        Assert.Equal((200, "text/event-stream; charset=utf-8"), (answer.Status, answer.ContentType?.ToString()));
        Assert.Equal(":\n\nevent: next\nid: t1\ndata: {\"data\":{\"ticks\":1}}\n\nevent: next\nid: t2\ndata: {\"data\":{\"ticks\":2}}\n\nevent: complete\ndata:\n\n", answer.Body);
    }

    [Theory]
    [InlineData("{ __typename }", """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ nothing }", "Cannot query field")]
    [InlineData("{", "Syntax Error")]
    public async Task By_GET_any_query_is_one_event_and_what_is_refused_is_told_in_the_stream(string query, string told)
    {
        var answer = await server.Client.AskAsync($"query={EscapeDataString(query)}", Stream);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith(":\n\nevent: next\ndata: {", answer.Body);
        Assert.Contains(told, answer.Body);
        Assert.EndsWith("\n\nevent: complete\ndata:\n\n", answer.Body);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_405_here_too()
    {
        var answer = await server.Client.AskAsync("query=mutation{count}", Stream);

        Assert.Equal(405, answer.Status);
        Assert.Equal(0, server.Counted);
    }

    [Theory]
    [InlineData("""{"query":7}""", 400)]
    [InlineData("", 400)]
    public async Task What_is_no_request_has_its_status(string body, int status) => Assert.Equal(status, (await server.Client.PostAsync(body, Stream)).Status);

    [Fact]
    public async Task Who_wants_a_stream_only_if_nothing_else_gets_an_answer()
    {
        var answer = await server.Client.AskAsync("query={__typename}", "text/event-stream;q=0.5, application/graphql-response+json");

        Assert.Equal(GraphQLJson, answer.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_subscription_that_wants_one_answer_is_told_how_to_ask()
    {
        var answer = await server.Client.PostAsync("""{"query":"subscription { ticks(to: 2) }"}""");

        Assert.Equal(400, answer.Status);
        Assert.Contains("send it with Accept: text/event-stream", answer.Body);
    }

    [Fact]
    public async Task A_client_that_goes_frees_its_stream_and_silence_is_broken_by_comments()
    {
        await using var few = new FewStreams();
        await few.InitializeAsync();
        using (var first = await few.OpenAsync())
        {
            using var lines = new StreamReader(await first.Content.ReadAsStreamAsync());
            for (var comment = 0; comment < 3; comment++)
                Assert.Equal((":", ""), (await lines.ReadLineAsync(), await lines.ReadLineAsync()));
            using var second = await few.OpenAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
            Assert.Contains("the limit MaxStreams is 1", await second.Content.ReadAsStringAsync());
        }

        var status = HttpStatusCode.ServiceUnavailable;
        for (var tries = 0; tries < 500 && status != HttpStatusCode.OK; tries++)
        {
            using var again = await few.OpenAsync();
            status = again.StatusCode;
            if (status != HttpStatusCode.OK)
                await Task.Delay(20);
        }

        Assert.Equal(HttpStatusCode.OK, status);
    }

    private sealed class FewStreams : IAsyncDisposable
    {
        private readonly GraphQLServer own = new(new GraphQL.Http.GraphQLHttpOptions { MaxStreams = 1, StreamSilence = TimeSpan.FromMilliseconds(50) });

        public Task InitializeAsync() => own.InitializeAsync();

        public async Task<HttpResponseMessage> OpenAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription{silence}");
            request.Headers.TryAddWithoutValidation("Accept", Stream);
            return await own.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }

        public async ValueTask DisposeAsync() => await own.DisposeAsync();
    }
}
