using System.Text;
using System.Text.Json;
using GraphQL.Engine;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Reads a GraphQL request from the query string of a GET (GraphQL over HTTP, GET).</summary>
internal static class GetReader
{
    public static Received Read(HttpRequest request, GraphQLHttpOptions options)
    {
        var parameters = request.Query;
        foreach (var name in (ReadOnlySpan<string>)["query", "documentId", "operationName", "variables", "extensions"])
        {
            if (parameters[name].Count > 1)
                return Bad($"\"{name}\" stands more than once in the query string. Send it once.");
        }

        var (document, noDocument) = AskedDocument.Find(
            parameters["query"].ToString() is { Length: > 0 } query ? Encoding.UTF8.GetBytes(query) : null,
            parameters["documentId"].ToString() is { Length: > 0 } documentId ? documentId : null,
            options,
            "query string");
        if (noDocument is not null)
            return noDocument;
        if (ReadMap(parameters, "variables", options, out var variables) is { } wrongVariables)
            return wrongVariables;
        if (ReadMap(parameters, "extensions", options, out _) is { } wrongExtensions)
            return wrongExtensions;

        var operationName = parameters["operationName"].ToString();
        return new GraphQLRequest
        {
            Query = document,
            OperationName = operationName.Length == 0 ? null : operationName,
            Variables = variables,
            QueriesOnly = true,
        };
    }

    private static HttpFault? ReadMap(IQueryCollection parameters, string name, GraphQLHttpOptions options, out JsonElement? map)
    {
        map = null;
        var json = Encoding.UTF8.GetBytes(parameters[name].ToString());
        if (json.Length == 0)
            return null;

        try
        {
            var value = JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = options.MaxJsonDepth });
            map = value.ValueKind == JsonValueKind.Object ? value : null;
            return value.ValueKind is JsonValueKind.Object or JsonValueKind.Null ? null : Bad($"\"{name}\" must be a JSON object; it is {JsonWords.Of(FirstToken(json))}.");
        }
        catch (JsonException fault)
        {
            return Bad(JsonWords.Explain($"query string's \"{name}\"", json, fault, options.MaxJsonDepth));
        }
    }

    private static JsonTokenType FirstToken(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader.TokenType;
    }

    private static HttpFault Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
