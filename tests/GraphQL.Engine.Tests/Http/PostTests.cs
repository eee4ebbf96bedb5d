using System.Text;
using static GraphQL.Engine.Tests.Http.Exchange;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Requests by POST (GraphQL over HTTP, POST).</summary>
public sealed class PostTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    [Theory]
    [InlineData("""{"query":"{ __typename }"}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":"{ __typename }","extensions":{"a":[1]},"unknown":{"b":[2]}}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"operationName":"B","query":"query A { a: __typename } query B { b: __typename }"}""", """{"data":{"b":"Query"}}""")]
    [InlineData("""{"variables":{"t":"æ😀"},"query":"query($t: String!) { echo(text: $t) }"}""", """{"data":{"echo":"æ\uD83D\uDE00"}}""")]
    [InlineData("""{"query":"{ echo(text: \"\u00e6\ud83d\ude00\") }"}""", """{"data":{"echo":"æ\uD83D\uDE00"}}""")]
    [InlineData("""{"query":"mutation { __typename }"}""", """{"data":{"__typename":"Mutation"}}""")]
    public async Task A_request_runs(string body, string expected)
    {
        var answer = await server.Client.PostAsync(body);

        Assert.Equal((200, expected), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task JSON_in_UTF8_is_taken(string contentType) =>
        Assert.Equal(200, (await server.Client.PostAsync("""{"query":"{ __typename }"}""", contentType: contentType)).Status);

    [Theory]
    [InlineData("text/plain;charset=UTF-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/graphql")]
    [InlineData("nonsense")]
    public async Task Anything_else_is_415_so_that_no_page_of_another_site_can_post(string contentType)
    {
        var answer = await server.Client.PostAsync("""{"query":"{ __typename }"}""", contentType: contentType);

        Assert.Equal((415, ErrorBody($"The Content-Type is {contentType}. Send application/json in UTF-8.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_compressed_body_is_415_and_not_called_broken_JSON()
    {
        var content = new ByteArrayContent([0x1f, 0x8b, 8, 0]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");

        var answer = await server.Client.SendAsync(HttpMethod.Post, "/graphql", "application/json", content);

        Assert.Equal((415, ErrorBody("The Content-Encoding is gzip. Send the body as it is, without compression.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task No_content_type_is_415()
    {
        var answer = await server.Client.PostAsync("""{"query":"{ __typename }"}""", contentType: null);

        Assert.Equal((415, ErrorBody("The request has no Content-Type. Send application/json in UTF-8.")), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("", "The request has no body. Send a JSON object with \"query\" in it.")]
    [InlineData(" ", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 2.")]
    [InlineData("NONSENSE", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 1.")]
    [InlineData("{\"query\":", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 10.")]
    [InlineData("{\"query\":\"{ a }\"\n,}", "The body is not JSON: it breaks off or goes wrong in line 2, at byte 2.")]
    [InlineData("{\"query\":\"{ a }\"} {}", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 19.")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":{", "The body is not JSON: it breaks off or goes wrong in line 1, at byte 31.")]
    [InlineData("[{\"query\":\"{ a }\"}]", "The body is a list. Several requests in one (batching) are not served; send them one by one.")]
    [InlineData("\"{ a }\"", "The body is a string. Send a JSON object with \"query\" in it.")]
    [InlineData("null", "The body is null. Send a JSON object with \"query\" in it.")]
    [InlineData("7", "The body is a number. Send a JSON object with \"query\" in it.")]
    [InlineData("{}", "The request has no \"query\". Send the text of a GraphQL document under that name.")]
    [InlineData("{\"qeury\":\"{ a }\"}", "The request has no \"query\". Send the text of a GraphQL document under that name.")]
    [InlineData("{\"query\":null}", "The request has no \"query\". Send the text of a GraphQL document under that name.")]
    [InlineData("{\"query\":{\"a\":1}}", "\"query\" is an object; it must be a string.")]
    [InlineData("{\"query\":[\"{ a }\"]}", "\"query\" is a list; it must be a string.")]
    [InlineData("{\"query\":0}", "\"query\" is a number; it must be a string.")]
    [InlineData("{\"query\":false}", "\"query\" is a boolean; it must be a string.")]
    [InlineData("{\"query\":\"{ a }\",\"operationName\":{}}", "\"operationName\" is an object; it must be a string.")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":[7]}", "\"variables\" is a list; it must be an object.")]
    [InlineData("{\"query\":\"{ a }\",\"variables\":\"x\"}", "\"variables\" is a string; it must be an object.")]
    [InlineData("{\"query\":\"{ a }\",\"extensions\":0}", "\"extensions\" is a number; it must be an object.")]
    [InlineData("{\"variables\":0,\"query\":1}", "\"variables\" is a number; it must be an object.")]
    [InlineData("{\"query\":\"\\ud83d\"}", "\"query\" is no Unicode text: it has broken UTF-8, or half of a surrogate pair.")]
    [InlineData("{\"query\":\"{ a }\",\"variables\\ud83d\":{}}", "A name in the body is no Unicode text: it has half of a surrogate pair.")]
    public async Task What_is_no_request_is_400_and_says_why(string body, string message)
    {
        var answer = await server.Client.PostAsync(body);
        var legacy = await server.Client.PostAsync(body, Json);

        Assert.Equal((400, ErrorBody(message)), (answer.Status, answer.Body));
        Assert.Equal((400, answer.Body), (legacy.Status, legacy.Body));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_400()
    {
        var answer = await server.Client.PostAsync([.. "{\"query\":\""u8, 0xFF, .. "\"}"u8]);

        Assert.Equal((400, ErrorBody("\"query\" is no Unicode text: it has broken UTF-8, or half of a surrogate pair.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Variables_that_are_no_UTF8_are_400()
    {
        var answer = await server.Client.PostAsync([.. "{\"query\":\"query($t: String!) { echo(text: $t) }\",\"variables\":{\"t\":\""u8, 0xFF, .. "\"}}"u8]);

        Assert.Equal((400, ErrorBody("Variables hold a text that is not Unicode: it has broken UTF-8, or half of a surrogate pair. (§6.1.2)")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task JSON_as_deep_as_allowed_is_read() =>
        Assert.Equal(200, (await server.Client.PostAsync($$"""{"query":"{ __typename }","variables":{{Nested(7)}}}""")).Status);

    [Fact]
    public async Task JSON_one_level_deeper_is_400_with_the_limit()
    {
        var answer = await server.Client.PostAsync($$"""{"query":"{ __typename }","variables":{{Nested(8)}}}""");

        Assert.Equal((400, ErrorBody("The body nests deeper than 8 levels; the limit MaxJsonDepth is 8.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_body_as_large_as_allowed_is_read() =>
        Assert.Equal(200, (await server.Client.PostAsync(BodyOf(4096))).Status);

    [Fact]
    public async Task A_body_one_byte_larger_is_413_with_the_limit()
    {
        var answer = await server.Client.PostAsync(BodyOf(4097));

        Assert.Equal((413, ErrorBody("The request body has 4097 bytes; the limit MaxRequestBytes is 4096. Send a smaller document or fewer variables.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Ten_megabytes_are_413_and_the_server_goes_on()
    {
        var answer = await server.Client.PostAsync(BodyOf(10_000_000));

        Assert.Equal(413, answer.Status);
        Assert.Equal(200, (await server.Client.PostAsync(BodyOf(100))).Status);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_stopped_at_the_limit()
    {
        using var content = new PushedContent(BodyOf(4097));
        content.Headers.TryAddWithoutValidation("Content-Type", Json);

        var answer = await server.Client.SendAsync(HttpMethod.Post, "/graphql", Json, content);

        Assert.Equal((413, ErrorBody("The request body has more than 4096 bytes; the limit MaxRequestBytes is 4096. Send a smaller document or fewer variables.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_body_in_many_small_pieces_is_one_body()
    {
        using var content = new PushedContent(BodyOf(4096));
        content.Headers.TryAddWithoutValidation("Content-Type", Json);

        Assert.Equal(200, (await server.Client.SendAsync(HttpMethod.Post, "/graphql", Json, content)).Status);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped_with_503_and_the_limit()
    {
        var hasty = new GraphQLServer(new GraphQL.Http.GraphQLHttpOptions { MaxDuration = TimeSpan.FromMilliseconds(200) });
        await hasty.InitializeAsync();
        var answer = await hasty.Client.PostAsync("""{"query":"{ endless }"}""");
        await hasty.DisposeAsync();

        Assert.Equal((503, ErrorBody("The request took longer than 0.2 seconds and was stopped; the limit MaxDuration is 0.2 seconds. Ask for less in one document.")), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_client_that_goes_stops_the_resolver_that_works_for_it()
    {
        var own = new GraphQLServer(GraphQL.Http.GraphQLHttpOptions.Default);
        await own.InitializeAsync();
        using var gone = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{ endless }"}""", Encoding.UTF8, Json);
        var asking = own.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, gone.Token);
        await own.Begun;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await own.Stopped.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(own.Faults);
        await own.DisposeAsync();
    }

    private static string Nested(int levels) => $"{{\"a\":{new string('[', levels - 1)}{new string(']', levels - 1)}}}";

    private static byte[] BodyOf(int length) => Encoding.UTF8.GetBytes("""{"query":"{ __typename }"}""".PadRight(length));

    /// <summary>Sends byte after byte without a Content-Length.</summary>
    private sealed class PushedContent(byte[] bytes) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            for (var i = 0; i < bytes.Length; i += 100)
            {
                await stream.WriteAsync(bytes.AsMemory(i, Math.Min(100, bytes.Length - i)));
                await stream.FlushAsync();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
