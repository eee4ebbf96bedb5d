using System.Text.Json;

namespace GraphQL.Engine.TestHost;

/// <summary>One line of input.</summary>
/// <param name="Mode"><c>parse</c>, <c>validate</c> or <c>execute</c>.</param>
/// <param name="Sdl">The schema as UTF-8; null when none is given.</param>
/// <param name="Query">The document as UTF-8; null when none is given.</param>
/// <param name="Variables">The variables; null when none are given.</param>
/// <param name="OperationName">The operation to execute; null when none is named.</param>
/// <param name="Data">The root value; undefined when none is given.</param>
/// <param name="Rules">The rules to validate by; null for all of them.</param>
public sealed record Question(string Mode, byte[]? Sdl, byte[]? Query, JsonElement? Variables, string? OperationName, JsonElement Data, IReadOnlyList<string>? Rules)
{
    /// <summary>Reads a line. A property that is null counts as not given; properties of other names are passed over.</summary>
    /// <exception cref="QuestionException">A property is of the wrong kind.</exception>
    public static Question Read(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new QuestionException("A line is a JSON object.");

        return new Question(
            Find(line, "mode", JsonValueKind.String)?.GetString() ?? throw new QuestionException("A line has a mode: parse, validate or execute."),
            Find(line, "sdl", JsonValueKind.String) is { } sdl ? JsonText.Utf8Of(sdl) : null,
            Find(line, "query", JsonValueKind.String) is { } query ? JsonText.Utf8Of(query) : null,
            Find(line, "variables"),
            Find(line, "operationName", JsonValueKind.String)?.GetString(),
            line.TryGetProperty("data", out var data) ? data : default,
            Find(line, "rules", JsonValueKind.Array) is { } rules ? [.. rules.EnumerateArray().Select(rule => rule.ToString())] : null);
    }

    private static JsonElement? Find(JsonElement line, string name, JsonValueKind? kind = null)
    {
        if (!line.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return kind is null || value.ValueKind == kind ? value : throw new QuestionException($"\"{name}\" is of the wrong kind: {value.ValueKind}.");
    }
}
