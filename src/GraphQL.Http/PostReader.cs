using System.Text.Json;
using GraphQL.Engine;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphQL.Http;

/// <summary>Reads a GraphQL request from a POST with a JSON body (GraphQL over HTTP, POST).</summary>
internal static class PostReader
{
    public static async ValueTask<Received> ReadAsync(HttpRequest request, GraphQLHttpOptions options, CancellationToken cancel)
    {
        if (WrongContentType(request) is { } wrongType)
            return wrongType;
        if (request.Headers.ContentEncoding is [{ Length: > 0 } encoding, ..] && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            return new HttpFault(StatusCodes.Status415UnsupportedMediaType, $"The Content-Encoding is {encoding}. Send the body as it is, without compression.");
        if (RequestBody.DeclaredTooLarge(request, options.MaxRequestBytes) is { } declared)
            return declared;

        var (body, tooLarge) = await RequestBody.ReadAsync(request, options.MaxRequestBytes, cancel).ConfigureAwait(false);
        if (tooLarge is not null)
            return tooLarge;
        if (body.IsEmpty)
            return Bad("The request has no body. Send a JSON object with \"query\" in it.");

        return ReadJson(body.Span, options);
    }

    // A page of another site can make a browser post plain text and forms unasked, but not JSON. So only JSON is taken.
    private static HttpFault? WrongContentType(HttpRequest request)
    {
        if (string.IsNullOrEmpty(request.ContentType))
            return new HttpFault(StatusCodes.Status415UnsupportedMediaType, "The request has no Content-Type. Send application/json in UTF-8.");

        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            && AcceptNegotiation.IsUtf8(type);
        return isJson ? null : new HttpFault(StatusCodes.Status415UnsupportedMediaType, $"The Content-Type is {request.ContentType}. Send application/json in UTF-8.");
    }

    private static Received ReadJson(ReadOnlySpan<byte> body, GraphQLHttpOptions options)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = options.MaxJsonDepth });
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
                return Bad("The body is a list. Several requests in one (batching) are not served; send them one by one.");
            if (reader.TokenType != JsonTokenType.StartObject)
                return Bad($"The body is {JsonWords.Of(reader.TokenType)}. Send a JSON object with \"query\" in it.");

            var received = ReadParameters(ref reader, options);
            reader.Read();
            return received;
        }
        catch (JsonException fault)
        {
            return Bad(JsonWords.Explain("body", body, fault, options.MaxJsonDepth));
        }
        catch (InvalidOperationException)
        {
            // The texts are read with care below; a name that is none cannot even be compared.
            return Bad("A name in the body is no Unicode text: it has half of a surrogate pair.");
        }
    }

    private static Received ReadParameters(ref Utf8JsonReader reader, GraphQLHttpOptions options)
    {
        byte[]? query = null;
        string? documentId = null;
        string? operationName = null;
        JsonElement? variables = null;
        HttpFault? fault = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
                query = ReadText(ref reader, "query", ref fault);
            else if (reader.ValueTextEquals("documentId"u8))
                documentId = ReadName(ref reader, "documentId", ref fault);
            else if (reader.ValueTextEquals("operationName"u8))
                operationName = ReadName(ref reader, "operationName", ref fault);
            else if (reader.ValueTextEquals("variables"u8))
                variables = ReadMap(ref reader, "variables", ref fault);
            else if (reader.ValueTextEquals("extensions"u8))
                ReadMap(ref reader, "extensions", ref fault);
            else
                reader.Skip();
        }

        if (fault is not null)
            return fault;
        var (document, noDocument) = AskedDocument.Find(query, documentId, options, "request");
        return noDocument is not null ? noDocument : new GraphQLRequest { Query = document, OperationName = operationName, Variables = variables };
    }

    private static string? ReadName(ref Utf8JsonReader reader, string parameter, ref HttpFault? fault) =>
        ReadText(ref reader, parameter, ref fault) is { } name ? System.Text.Encoding.UTF8.GetString(name) : null;

    /// <summary>The text as UTF-8; null for null. A fault met earlier is kept.</summary>
    private static byte[]? ReadText(ref Utf8JsonReader reader, string parameter, ref HttpFault? fault)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
        {
            fault ??= Bad($"\"{parameter}\" is {JsonWords.Of(reader.TokenType)}; it must be a string.");
            reader.Skip();
            return null;
        }

        try
        {
            var text = new byte[reader.ValueSpan.Length];
            return text[..reader.CopyString(text)];
        }
        catch (InvalidOperationException)
        {
            fault ??= Bad($"\"{parameter}\" is no Unicode text: it has broken UTF-8, or half of a surrogate pair.");
            return null;
        }
    }

    /// <summary>The object; null for null. A fault met earlier is kept.</summary>
    private static JsonElement? ReadMap(ref Utf8JsonReader reader, string parameter, ref HttpFault? fault)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
            return JsonElement.ParseValue(ref reader);
        if (reader.TokenType != JsonTokenType.Null)
            fault ??= Bad($"\"{parameter}\" is {JsonWords.Of(reader.TokenType)}; it must be an object.");
        reader.Skip();
        return null;
    }

    private static HttpFault Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
