using static GraphQL.Engine.Tests.Http.Exchange;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Which status an answer has, by both media types (GraphQL over HTTP, Status Codes).</summary>
public sealed class StatusTests(GraphQLServer server) : IClassFixture<GraphQLServer>
{
    [Theory]
    [InlineData("""{"query":"{"}""", "Syntax Error: Expected Name, found <EOF> (§2.6).")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", null)]
    [InlineData("""{"query":"query A { __typename }","operationName":"B"}""", null)]
    [InlineData("""{"query":"{ unknown }"}""", null)]
    [InlineData("""{"query":"query Q($text: String!) { echo(text: $text) }"}""", null)]
    [InlineData("""{"query":"query Q($text: String!) { echo(text: $text) }","variables":{"text":7}}""", null)]
    [InlineData("""{"query":""}""", "Syntax Error: Unexpected <EOF> (§2.3).")]
    public async Task A_request_that_cannot_run_is_400_by_the_new_media_type_and_200_by_the_old(string body, string? message)
    {
        var modern = await server.Client.PostAsync(body, GraphQLJson);
        var legacy = await server.Client.PostAsync(body, Json);

        Assert.Equal((400, 200), (modern.Status, legacy.Status));
        Assert.Equal(modern.Body, legacy.Body);
        Assert.StartsWith("""{"errors":[{"message":""", modern.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", modern.Body, StringComparison.Ordinal);
        Assert.Contains(message ?? "", modern.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GraphQLJson)]
    [InlineData(Json)]
    public async Task A_field_that_fails_leaves_the_status_at_200(string accept)
    {
        var answer = await server.Client.PostAsync("""{"query":"{ refused }"}""", accept);

        Assert.Equal(200, answer.Status);
        Assert.Contains("\"data\":{\"refused\":null}", answer.Body, StringComparison.Ordinal);
        Assert.Contains("The day is not covered.", answer.Body, StringComparison.Ordinal);
        Assert.Contains("NOT_COVERED", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolver_that_breaks_tells_the_client_nothing_of_the_inside()
    {
        var answer = await server.Client.PostAsync("""{"query":"{ broken }"}""");

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_host_is_logged_and_answered_with_500_without_a_word_of_the_inside()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={caller}");
        request.Headers.Add("X-Caller", "nobody");
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal(ErrorBody("The service failed at this request. The fault is logged; it is not yours to mend."), await response.Content.ReadAsStringAsync());
        Assert.Contains(server.Faults, fault => fault.StartsWith("A GraphQL request could not be answered. System.InvalidOperationException: secret of the scope", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_scope_is_made_of_the_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={caller}");
        request.Headers.Add("X-Caller", "Test Testesen");
        using var response = await server.Client.SendAsync(request);

        Assert.Equal("""{"data":{"caller":"Test Testesen"}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("Accept", response.Headers.Vary.ToString());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Another_method_than_GET_and_POST_is_405(string method)
    {
        var answer = await server.Client.SendAsync(new HttpMethod(method), "/graphql", Json, new StringContent("{}"));

        Assert.Equal((405, "GET, POST"), (answer.Status, string.Join(", ", answer.Allow)));
        Assert.Equal(ErrorBody($"GraphQL is not served by {method}. Use GET for queries, POST for queries and mutations."), answer.Body);
    }
}
