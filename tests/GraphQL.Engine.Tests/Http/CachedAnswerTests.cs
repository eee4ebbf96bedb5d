using GraphQL.Http;

namespace GraphQL.Engine.Tests.Http;

/// <summary>The same question of the same state is resolved once, by whatever method it is asked, and never answered from another state.</summary>
public sealed class CachedAnswerTests : IAsyncLifetime
{
    private const string Question = """{"query":"{ resolved }"}""";
    private readonly GraphQLServer server = new(GraphQLHttpOptions.Default);
    private readonly GraphQLServer without = new(new GraphQLHttpOptions { CachedAnswerBytes = 0 });

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        await without.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        await without.DisposeAsync();
    }

    [Fact]
    public async Task A_question_is_resolved_once_a_state()
    {
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(server, "state1"));
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(server, "state1"));
        Assert.Equal("""{"data":{"resolved":2}}""", await AskAsync(server, "state2"));
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(server, "state1"));
    }

    [Fact]
    public async Task What_names_no_state_is_resolved_each_time()
    {
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(server, "somebody"));
        Assert.Equal("""{"data":{"resolved":2}}""", await AskAsync(server, "somebody"));
    }

    [Fact]
    public async Task An_answer_with_an_error_is_not_kept()
    {
        const string failing = """{"query":"{ resolved refused }"}""";
        Assert.Contains("\"resolved\":1", await AskAsync(server, "state1", failing), StringComparison.Ordinal);
        Assert.Contains("\"resolved\":2", await AskAsync(server, "state1", failing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_is_run_each_time()
    {
        Assert.Equal("""{"data":{"count":1}}""", await AskAsync(server, "state1", """{"query":"mutation { count }"}"""));
        Assert.Equal("""{"data":{"count":2}}""", await AskAsync(server, "state1", """{"query":"mutation { count }"}"""));
    }

    [Fact]
    public async Task Who_wants_none_kept_has_each_resolved()
    {
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(without, "state1"));
        Assert.Equal("""{"data":{"resolved":2}}""", await AskAsync(without, "state1"));
    }

    [Fact]
    public async Task More_answers_than_there_is_room_for_push_out_the_oldest()
    {
        var small = new GraphQLServer(new GraphQLHttpOptions { CachedAnswerBytes = 1024 });
        await small.InitializeAsync();
        Assert.Equal("""{"data":{"resolved":1}}""", await AskAsync(small, "state1"));
        for (var state = 100; state < 200; state++)
            await AskAsync(small, $"state{state}");

        Assert.Equal("""{"data":{"resolved":102}}""", await AskAsync(small, "state1"));
        await small.DisposeAsync();
    }

    [Fact]
    public async Task Variables_that_are_no_text_are_told_and_not_kept()
    {
        byte[] body = [.. """{"query":"query($t: String!) { echo(text: $t) }","variables":{"t":"x"""u8, 0xFF, .. "\"}}"u8];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", Exchange.Json);
        request.Headers.Add("X-Caller", "state1");
        using var answer = await server.Client.SendAsync(request);

        Assert.Contains("not Unicode", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Faults);
    }

    private static async Task<string> AskAsync(GraphQLServer server, string caller, string body = Question)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, System.Text.Encoding.UTF8, Exchange.Json) };
        request.Headers.Add("X-Caller", caller);
        request.Headers.TryAddWithoutValidation("Accept", Exchange.GraphQLJson);
        using var answer = await server.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
