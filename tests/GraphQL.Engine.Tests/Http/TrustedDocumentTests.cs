using System.Text;
using GraphQL.Http;
using static System.Uri;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Documents that the server knows are asked for by their id.</summary>
public sealed class TrustedDocumentTests : IAsyncLifetime
{
    private const string Known = "query($t: String!) { echo(text: $t) }";
    private static readonly string Id = TrustedDocuments.IdOf(Encoding.UTF8.GetBytes(Known));

    private readonly GraphQLServer server = new(new GraphQLHttpOptions
    {
        Trusted = new TrustedDocuments([Encoding.UTF8.GetBytes(Known), Encoding.UTF8.GetBytes("mutation { count }")]),
        OnlyTrusted = context => context.Request.Headers["X-Caller"] == "public",
    });

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void An_id_is_the_hash_of_the_bytes() =>
        Assert.Equal("sha256:6ffedf79ae2f4047733496647ac6be7a5163d41aee4e4579e03b45c944f1482a", Id);

    [Fact]
    public async Task By_POST_and_by_GET()
    {
        var posted = await server.Client.PostAsync($"{{\"documentId\":\"{Id}\",\"variables\":{{\"t\":\"x\"}}}}");
        var got = await server.Client.AskAsync($"documentId={EscapeDataString(Id)}&variables={{\"t\":\"x\"}}");

        Assert.Equal((200, """{"data":{"echo":"x"}}"""), (posted.Status, posted.Body));
        Assert.Equal((200, """{"data":{"echo":"x"}}"""), (got.Status, got.Body));
    }

    [Theory]
    [InlineData("""{"documentId":"sha256:00"}""", "No document is known here by the id \\\"sha256:00\\\".")]
    [InlineData("""{"documentId":7}""", "\\\"documentId\\\" is a number; it must be a string.")]
    [InlineData("""{"documentId":"sha256:00","query":"{a}"}""", "Send one of them.")]
    public async Task What_is_not_known_is_400_and_told(string body, string told)
    {
        var answer = await server.Client.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(told, answer.Body);
    }

    [Fact]
    public async Task A_known_mutation_by_GET_does_not_run()
    {
        var id = TrustedDocuments.IdOf("mutation { count }"u8);

        Assert.Equal(405, (await server.Client.AskAsync($"documentId={id}")).Status);
        Assert.Equal(0, server.Counted);
    }

    [Theory]
    [InlineData("public", "{ __typename }", 403)]
    [InlineData("public", Known, 200)]
    [InlineData("friend", "{ __typename }", 200)]
    public async Task Who_is_held_to_known_documents_may_send_nothing_else(string caller, string query, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={EscapeDataString(query)}&variables={{\"t\":\"x\"}}");
        request.Headers.Add("X-Caller", caller);
        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }
}
