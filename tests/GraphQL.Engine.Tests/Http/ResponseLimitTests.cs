using System.Text.Json;
using GraphQL.Http;

namespace GraphQL.Engine.Tests.Http;

/// <summary>An answer longer than allowed is not sent, and not half of it.</summary>
public sealed class ResponseLimitTests : IAsyncLifetime
{
    private const int Limit = 2048;
    private const string TooLong =
        """{"errors":[{"message":"The answer is longer than 2048 bytes; the limit MaxResponseBytes is 2048. Ask for shorter lists or fewer fields. What a mutation changed is changed.","extensions":{"code":"RESPONSE_TOO_LONG"}}]}""";

    private readonly GraphQLServer server = new(new GraphQLHttpOptions { MaxResponseBytes = Limit });

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_answer_as_long_as_allowed_is_given_with_its_length()
    {
        var answer = await server.Client.PostAsync(Echo(Limit));

        Assert.Equal(200, answer.Status);
        Assert.Equal(Limit, answer.Body.Length);
    }

    [Theory]
    [InlineData(Exchange.GraphQLJson, 400)]
    [InlineData(Exchange.Json, 200)]
    public async Task One_byte_more_is_refused_with_the_limit(string accept, int status)
    {
        var answer = await server.Client.PostAsync(Echo(Limit + 1), accept);

        Assert.Equal((status, TooLong), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_event_of_a_stream_has_the_same_limit()
    {
        var answer = await server.Client.PostAsync(Echo(Limit + 1), "text/event-stream");

        Assert.Contains($"event: next\ndata: {TooLong}\n\nevent: complete", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_no_refusal_fits_in_cannot_be_set() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLHttpOptions { MaxResponseBytes = 1023 });

    /// <summary>A question whose answer has exactly so many bytes.</summary>
    private static string Echo(int bytes)
    {
        var text = new string('x', bytes - """{"data":{"echo":""}}""".Length);
        return JsonSerializer.Serialize(new { query = $"{{ echo(text: \"{text}\") }}" });
    }
}
