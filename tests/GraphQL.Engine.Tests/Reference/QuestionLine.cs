using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace GraphQL.Engine.Tests.Reference;

/// <summary>Questions as lines of ASCII. Half a surrogate pair, which the serializer would replace, is written as it is.</summary>
internal static class QuestionLine
{
    public static string Of(JsonObject question) =>
        $"{{{string.Join(',', question.Select(part => $"\"{part.Key}\":{(part.Value is JsonValue value && value.TryGetValue<string>(out var text) ? Escape(text) : part.Value?.ToJsonString() ?? "null")}"))}}}";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder("\"", text.Length + 16);
        foreach (var letter in text)
        {
            if (letter is >= ' ' and <= '~' and not ('"' or '\\'))
                escaped.Append(letter);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
        }

        return escaped.Append('"').ToString();
    }
}
