using System.Globalization;
using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>Float (§3.5.2): a finite number of IEEE 754 double precision.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(double);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw NotANumber(JsonText.Of(value));

    /// <summary>§3.5.2 Input Coercion: integer literals are numbers too.</summary>
    public override object CoerceInputLiteral(ValueNode literal) => literal switch
    {
        IntValueNode number => Parse(number.Text),
        FloatValueNode number => Parse(number.Text),
        _ => throw NotANumber(ValidationContext.Quote(literal)),
    };

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer)
    {
        if (value is decimal exact)
            writer.WriteNumberValue(exact);
        else
            writer.WriteNumberValue(ToDouble(value));
    }

    private static double ToDouble(object value) => value switch
    {
        double number => Finite(number, number.ToString(CultureInfo.InvariantCulture)),
        float number => Finite(number, number.ToString(CultureInfo.InvariantCulture)),
        int number => number,
        long number => number,
        _ => throw NotANumber(JsonText.Of(value)),
    };

    private static object Parse(string text) => Finite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), text);

    private static double Finite(double number, string text) => double.IsFinite(number) ? number : throw NotANumber(text);

    private static CoercionException NotANumber(string value) => new($"Float cannot represent non numeric value: {value}");
}
