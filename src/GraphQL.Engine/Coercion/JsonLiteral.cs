using System.Text.Json;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Coercion;

/// <summary>A JSON value as the literal that means the same.</summary>
internal static class JsonLiteral
{
    /// <summary>The literal.</summary>
    /// <param name="value">Any JSON value.</param>
    /// <param name="span">The place that errors shall name.</param>
    public static ValueNode Of(JsonElement value, SourceSpan span) => value.ValueKind switch
    {
        JsonValueKind.Null => new NullValueNode(span),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(span, value.GetBoolean()),
        JsonValueKind.String => new StringValueNode(span, value.GetString()!, isBlock: false),
        JsonValueKind.Number => OfNumber(value.GetRawText(), span),
        JsonValueKind.Array => new ListValueNode(span, [.. value.EnumerateArray().Select(item => Of(item, span))]),
        _ => new ObjectValueNode(span, [.. value.EnumerateObject().Select(field => new ObjectFieldNode(span, new NameNode(span, field.Name), Of(field.Value, span)))]),
    };

    private static ValueNode OfNumber(string text, SourceSpan span) =>
        text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(span, text) : new IntValueNode(span, text);
}
