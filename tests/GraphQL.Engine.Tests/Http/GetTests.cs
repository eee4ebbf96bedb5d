using static System.Uri;
using static GraphQL.Engine.Tests.Http.Exchange;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Requests by GET (GraphQL over HTTP, GET).</summary>
public sealed class GetTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    [Theory]
    [InlineData("{ __typename }", "", """{"data":{"__typename":"Query"}}""")]
    [InlineData("query A { a: __typename } query B { b: __typename }", "&operationName=B", """{"data":{"b":"Query"}}""")]
    [InlineData("query A { a: __typename }", "&operationName=", """{"data":{"a":"Query"}}""")]
    [InlineData("query($t: String!) { echo(text: $t) }", "&variables={\"t\":\"%C3%A6+%2B\"}", """{"data":{"echo":"æ +"}}""")]
    [InlineData("{ __typename }", "&variables=null&extensions={}", """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ __typename }", "&variables=&extensions=&other=1", """{"data":{"__typename":"Query"}}""")]
    [InlineData("query Q { __typename } mutation M { count }", "&operationName=Q", """{"data":{"__typename":"Query"}}""")]
    public async Task A_query_runs(string query, string rest, string expected)
    {
        var answer = await server.Client.AskAsync($"query={EscapeDataString(query)}{rest}");

        Assert.Equal((200, expected), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("mutation { count }", "", GraphQLJson)]
    [InlineData("mutation { count }", "", Json)]
    [InlineData("query Q { __typename } mutation M { count }", "&operationName=M", GraphQLJson)]
    public async Task A_mutation_is_405_and_does_not_run(string query, string rest, string accept)
    {
        var answer = await server.Client.AskAsync($"query={EscapeDataString(query)}{rest}", accept);

        Assert.Equal((405, "POST"), (answer.Status, string.Join(", ", answer.Allow)));
        Assert.Equal(ErrorBody("A mutation cannot be sent by GET. Send it by POST."), answer.Body);
        Assert.Equal(0, server.Counted);
    }

    [Theory]
    [InlineData("", "The query string has no \"query\". Send the text of a GraphQL document under that name.")]
    [InlineData("query=", "The query string has no \"query\". Send the text of a GraphQL document under that name.")]
    [InlineData("query={a}&query={b}", "\"query\" stands more than once in the query string. Send it once.")]
    [InlineData("query={a}&variables=[7]", "\"variables\" must be a JSON object; it is a list.")]
    [InlineData("query={a}&variables=x", "The query string's \"variables\" is not JSON: it breaks off or goes wrong in line 1, at byte 1.")]
    [InlineData("query={a}&extensions=7", "\"extensions\" must be a JSON object; it is a number.")]
    [InlineData("query={a}&variables={\"a\":[[[[[[[[]]]]]]]]}", "The query string's \"variables\" nests deeper than 8 levels; the limit MaxJsonDepth is 8.")]
    public async Task What_is_no_request_is_400_and_says_why(string query, string message)
    {
        var answer = await server.Client.AskAsync(query);
        var legacy = await server.Client.AskAsync(query, Json);

        Assert.Equal((400, ErrorBody(message)), (answer.Status, answer.Body));
        Assert.Equal((400, answer.Body), (legacy.Status, legacy.Body));
    }

    [Theory]
    [InlineData(GraphQLJson, 400)]
    [InlineData(Json, 200)]
    public async Task A_document_that_is_none_has_the_status_it_has_by_POST(string accept, int status)
    {
        var answer = await server.Client.AskAsync("query={", accept);

        Assert.Equal(status, answer.Status);
        Assert.Contains("Syntax Error: Expected Name, found <EOF> (§2.6).", answer.Body, StringComparison.Ordinal);
    }
}
