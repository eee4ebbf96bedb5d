using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>String (§3.5.3): text.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(string);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NotAString(JsonText.Of(value));

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal) =>
        literal is StringValueNode text ? text.Value : throw NotAString(ValidationContext.Quote(literal));

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) =>
        writer.WriteStringValue(value as string ?? throw new CoercionException($"String cannot represent value: {JsonText.Of(value)}"));

    private static CoercionException NotAString(string value) => new($"String cannot represent a non string value: {value}");
}
