using System.Globalization;
using System.Text.Json;

namespace GraphQL.Http;

/// <summary>How errors speak of JSON.</summary>
internal static class JsonWords
{
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };

    /// <summary>Why a text could not be read: where it stops being JSON, or that it is nested too deep.</summary>
    public static string Explain(string what, ReadOnlySpan<byte> json, JsonException fault, int maxDepth) =>
        DepthOf(json) > maxDepth
            ? string.Create(CultureInfo.InvariantCulture, $"The {what} nests deeper than {maxDepth} levels; the limit MaxJsonDepth is {maxDepth}.")
            : string.Create(CultureInfo.InvariantCulture, $"The {what} is not JSON: it breaks off or goes wrong in line {fault.LineNumber + 1}, at byte {fault.BytePositionInLine + 1}.");

    /// <summary>How deep the text nests, as far as it is JSON.</summary>
    private static int DepthOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var deepest = 0;
        try
        {
            while (reader.Read())
                deepest = Math.Max(deepest, reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? reader.CurrentDepth + 1 : 0);
        }
        catch (JsonException)
        {
            // What follows is no JSON; what was before it has been measured.
        }

        return deepest;
    }
}
