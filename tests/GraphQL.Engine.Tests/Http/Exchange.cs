using System.Net.Http.Headers;
using System.Text;

namespace GraphQL.Engine.Tests.Http;

/// <summary>Requests as tests write them, answers as tests compare them.</summary>
internal static class Exchange
{
    public const string Json = "application/json";
    public const string GraphQLJson = "application/graphql-response+json";

    /// <summary>Posts a body; no header is set that is not asked for.</summary>
    public static Task<Answer> PostAsync(this HttpClient client, string body, string? accept = GraphQLJson, string? contentType = Json) =>
        client.PostAsync(Encoding.UTF8.GetBytes(body), accept, contentType);

    public static Task<Answer> PostAsync(this HttpClient client, byte[] body, string? accept = GraphQLJson, string? contentType = Json)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return client.SendAsync(HttpMethod.Post, "/graphql", accept, content);
    }

    public static Task<Answer> AskAsync(this HttpClient client, string query, string? accept = GraphQLJson) =>
        client.SendAsync(HttpMethod.Get, $"/graphql?{query}", accept, content: null);

    public static async Task<Answer> SendAsync(this HttpClient client, HttpMethod method, string address, string? accept, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await client.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType, [.. response.Content.Headers.Allow], await response.Content.ReadAsStringAsync());
    }

    /// <summary>The body of an answer that is one error and nothing else.</summary>
    public static string ErrorBody(string message) => $$"""{"errors":[{"message":{{System.Text.Json.JsonSerializer.Serialize(message, Relaxed)}}}]}""";

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

internal sealed record Answer(int Status, MediaTypeHeaderValue? ContentType, IReadOnlyList<string> Allow, string Body);
