using System.Globalization;
using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>Int (§3.5.1): a whole number of 32 bits with sign.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(int);

    /// <summary>§3.5.1 Input Coercion: JSON knows no integers, so <c>1.0</c> and <c>1e3</c> are whole numbers too.</summary>
    public override object CoerceInputValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            throw NotAnInteger(JsonText.Of(value));
        if (value.TryGetInt32(out var whole))
            return whole;

        if (!value.TryGetDouble(out var number) || !double.IsInteger(number))
            throw NotAnInteger(JsonText.Of(value));
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw OutOfRange(JsonText.Of(value));
    }

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
            throw NotAnInteger(ValidationContext.Quote(literal));
        return int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : throw OutOfRange(number.Text);
    }

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) => writer.WriteNumberValue(value switch
    {
        int whole => whole,
        short whole => whole,
        byte whole => whole,
        long whole and >= int.MinValue and <= int.MaxValue => (int)whole,
        long whole => throw OutOfRange(whole.ToString(CultureInfo.InvariantCulture)),
        _ => throw NotAnInteger(JsonText.Of(value)),
    });

    private static CoercionException NotAnInteger(string value) => new($"Int cannot represent non-integer value: {value}");

    private static CoercionException OutOfRange(string value) => new($"Int cannot represent non 32-bit signed integer value: {value}");
}
