using static GraphQL.Engine.Tests.Http.Exchange;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Which media type an answer has (GraphQL over HTTP, Body).</summary>
public sealed class NegotiationTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    private const string Ask = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/graphql-response+json", GraphQLJson)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQLJson)]
    [InlineData("application/json, application/graphql-response+json", GraphQLJson)]
    [InlineData("application/graphql-response+json, */*", GraphQLJson)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.4", GraphQLJson)]
    [InlineData("application/json, */*", Json)]
    [InlineData("application/json;q=0, */*", GraphQLJson)]
    [InlineData("application/json;q=0.1, */*;q=0.2", GraphQLJson)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", Json)]
    public async Task The_media_type_that_is_wanted_most_is_given(string? accept, string expected)
    {
        var answer = await server.Client.PostAsync(Ask, accept);

        Assert.Equal((200, expected, "utf-8", """{"data":{"__typename":"Query"}}"""), (answer.Status, answer.ContentType?.MediaType, answer.ContentType?.CharSet, answer.Body));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("text/*")]
    [InlineData("nonsense")]
    public async Task A_client_that_takes_neither_media_type_gets_406(string accept)
    {
        var answer = await server.Client.PostAsync(Ask, accept);

        Assert.Equal((406, Json), (answer.Status, answer.ContentType?.MediaType));
        Assert.Equal(ErrorBody($"Accept is {accept}. Answers are given as application/graphql-response+json or application/json, in UTF-8."), answer.Body);
    }
}
