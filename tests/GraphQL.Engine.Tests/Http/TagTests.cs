using System.Net;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Weak entity tags: the same question of the same state is not answered twice.</summary>
public sealed class TagTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string Question = "/graphql?query={caller}";

    [Fact]
    public async Task Who_has_the_answer_is_told_so_until_the_state_is_another()
    {
        using var first = await AskAsync(Question, "state1");
        var tag = first.Headers.ETag!.ToString();
        Assert.StartsWith("W/\"", tag);
        Assert.Equal(["private", "no-cache"], first.Headers.CacheControl!.ToString().Split(", ").OrderDescending());
        Assert.Equal(["Accept", "Authorization", "Cookie"], first.Headers.Vary.Order());

        using var again = await AskAsync(Question, "state1", tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Equal("", await again.Content.ReadAsStringAsync());

        using var later = await AskAsync(Question, "state2", tag);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.NotEqual(tag, later.Headers.ETag!.ToString());
    }

    [Theory]
    [InlineData("/graphql?query={a:caller}", "application/json")]
    [InlineData("/graphql?query={caller}&variables={\"a\":1}", "application/json")]
    [InlineData("/graphql?query=query A{caller}&operationName=A", "application/json")]
    [InlineData(Question, "application/graphql-response+json")]
    public async Task Another_question_or_media_type_has_another_tag(string address, string accept)
    {
        using var first = await AskAsync(Question, "state1");
        using var other = await AskAsync(address, "state1", first.Headers.ETag!.ToString(), accept);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("/graphql?query={refused caller}", "state1")]
    [InlineData("/graphql?query={nothing}", "state1")]
    [InlineData(Question, "no state")]
    public async Task What_may_be_another_next_time_has_none(string address, string caller)
    {
        using var answer = await AskAsync(address, caller);
        Assert.Null(answer.Headers.ETag);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string caller, string? known = null, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Caller", caller);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await server.Client.SendAsync(request);
    }
}
