using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Graph.Scalars;

/// <summary><c>DateTime</c>: a moment with an offset as RFC 3339 writes it; given back in UTC.</summary>
public sealed class DateTimeScalar : ScalarCoercion
{
    /// <inheritdoc/>
    public override Type ValueType => typeof(Instant);

    /// <inheritdoc/>
    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw NoMoment(value.GetRawText());

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw NoMoment(Printer.Print(literal));

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format((Instant)value));

    private static Instant Parse(string text)
    {
        var parsed = OffsetDateTimePattern.Rfc3339.Parse(text);
        return parsed.Success ? parsed.Value.ToInstant() : throw NoMoment($"\"{text}\"");
    }

    private static CoercionException NoMoment(string what) =>
        new($"DateTime cannot represent {(what.Length <= 40 ? what : what[..40] + "…")}: write a moment with its offset, \"2026-11-22T12:00:00Z\" for example. (Skriv et tidspunkt med tidszone.)");
}
