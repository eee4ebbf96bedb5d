using System.Globalization;
using System.Numerics;
using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>ID (§3.5.5): a text that nobody interprets; whole numbers are taken too, and become their digits.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(string);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => DigitsOf(value),
        _ => throw NotAnId(JsonText.Of(value)),
    };

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Text,
        _ => throw new CoercionException($"ID cannot represent a non-string and non-integer value: {ValidationContext.Quote(literal)}"),
    };

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) => writer.WriteStringValue(value switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        _ => throw NotAnId(JsonText.Of(value)),
    });

    /// <summary>The digits as sent, however many; <c>1.0</c> and <c>1e3</c> are whole numbers in JSON and become <c>1</c> and <c>1000</c>.</summary>
    private static string DigitsOf(JsonElement value)
    {
        var text = value.GetRawText();
        if (text.All(letter => letter is '-' or (>= '0' and <= '9')))
            return text;
        if (value.TryGetDecimal(out var exact) && decimal.IsInteger(exact))
            return exact.ToString("0", CultureInfo.InvariantCulture);
        return value.TryGetDouble(out var number) && double.IsInteger(number) && number != 0
            ? new BigInteger(number).ToString(CultureInfo.InvariantCulture)
            : throw NotAnId(text);
    }

    private static CoercionException NotAnId(string value) => new($"ID cannot represent value: {value}");
}
