using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL.Engine;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace Fuzz.Checks;

/// <summary>What holds of every answer (§7.1).</summary>
internal static class AnswerChecks
{
    /// <summary>Deep enough for whatever a document of the default limits asks for. A scalar that passes any JSON through may give back what a client sent, the same name twice for example.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Writes the answer, disposes of it and looks at what was written.</summary>
    /// <returns>The bytes.</returns>
    public static ReadOnlyMemory<byte> Hold(GraphQLResponse response, byte[] document, EngineLimits limits)
    {
        using var answer = response;
        ErrorChecks.Hold(answer.Errors, new SourceLines(document), limits.MaxErrors + 1);
        var output = new ArrayBufferWriter<byte>();
        answer.WriteTo(output);
        Hold(output.WrittenMemory, new SourceLines(document), limits.MaxErrors + 1);
        return output.WrittenMemory;
    }

    /// <summary>Looks at an answer as a client gets it.</summary>
    /// <param name="utf8">The answer.</param>
    /// <param name="lines">The document; null when the client cannot know which the server read.</param>
    /// <param name="mostErrors">How many errors there may be.</param>
    /// <returns>Whether there is an entry <c>data</c>.</returns>
    public static bool Hold(ReadOnlyMemory<byte> utf8, SourceLines? lines, int mostErrors)
    {
        Finding.Unless(Utf8.IsValid(utf8.Span), () => "was answered by what is no UTF-8");
        using var json = Parse(utf8);
        var root = json.RootElement;
        Finding.Unless(root.ValueKind == JsonValueKind.Object, () => $"was answered by {root.ValueKind}");
        Finding.Unless(root.EnumerateObject().All(entry => entry.Name is "errors" or "data" or "extensions"), () => $"was answered by other entries than §7.1 knows: {root}");
        var hasErrors = root.TryGetProperty("errors", out var errors);
        var hasData = root.TryGetProperty("data", out var data);
        Finding.Unless(hasData || hasErrors, () => "was answered by neither data nor errors");
        Finding.Unless(!hasData || data.ValueKind == JsonValueKind.Object || (data.ValueKind == JsonValueKind.Null && hasErrors), () => $"was answered by data that is {data.ValueKind}");
        if (hasErrors)
            HoldErrors(errors, lines, mostErrors);
        if (hasData && data.ValueKind == JsonValueKind.Object)
            Finding.Unless(data.EnumerateObject().Select(field => field.Name).Distinct(StringComparer.Ordinal).Count() == data.EnumerateObject().Count(), () => "was answered by data that has one name twice");
        return hasData;
    }

    private static void HoldErrors(JsonElement errors, SourceLines? lines, int most)
    {
        Finding.Unless(errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0, () => "was answered by errors that are none");
        List<GraphQLError> read = [.. errors.EnumerateArray().Select(error => new GraphQLError(error.GetProperty("message").GetString()!)
        {
            Locations = error.TryGetProperty("locations", out var locations) ? [.. locations.EnumerateArray().Select(PlaceOf)] : [],
        })];
        ErrorChecks.Hold(lines is null ? [.. read.Select(error => error with { Locations = [] })] : read, lines ?? new SourceLines([]), most);
    }

    private static SourceLocation PlaceOf(JsonElement place) => new(place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException fault)
        {
            throw new Finding($"was answered by what is no JSON: {fault.Message} {Encoding.UTF8.GetString(utf8.Span[..Math.Min(utf8.Length, 1000)])}");
        }
    }
}
