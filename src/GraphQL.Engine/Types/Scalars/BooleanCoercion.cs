using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>Boolean (§3.5.4): <c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(bool);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw NotABoolean(JsonText.Of(value));

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal) =>
        literal is BooleanValueNode truth ? truth.Value : throw NotABoolean(ValidationContext.Quote(literal));

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) =>
        writer.WriteBooleanValue(value is bool truth ? truth : throw NotABoolean(JsonText.Of(value)));

    private static CoercionException NotABoolean(string value) => new($"Boolean cannot represent a non boolean value: {value}");
}
