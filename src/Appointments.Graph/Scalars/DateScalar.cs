using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Scalars;

/// <summary><c>Date</c>: a calendar day as <c>YYYY-MM-DD</c>.</summary>
public sealed class DateScalar : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(LocalDate);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NoDay(value.GetRawText());

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NoDay(Printer.Print(literal));

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format((LocalDate)value));

    private static LocalDate Parse(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw NoDay($"\"{text}\"");
    }

    private static CoercionException NoDay(string what) =>
        new($"Date cannot represent {Shortened(what)}: write a day of the calendar as \"YYYY-MM-DD\", \"2022-04-01\" for example. (Skriv en dag i kalenderen som ÅÅÅÅ-MM-DD.)");

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
