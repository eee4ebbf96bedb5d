using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Appointments.Graph.Scalars;

/// <summary>A scalar that stands in JSON and in the document as a string of one pattern.</summary>
/// <typeparam name="T">The type of the values inside the program.</typeparam>
internal abstract class TextScalar<T> : ScalarCoercion<T>
    where T : struct
{
    private const int LongestQuote = 40;

    public override bool WritesEveryValue => true;

    public override object CoerceInputValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Read(value.GetString()!) : throw NotOne(value.GetRawText());

    public override object CoerceInputLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Read(text.Value) : throw NotOne(Printer.Print(literal));

    public override void WriteResult(T value, Utf8JsonWriter writer) => writer.WriteStringValue(Format(value));

    /// <summary>The value; null when the text is none.</summary>
    protected abstract T? Parse(string text);

    protected abstract string Format(T value);

    /// <summary>What is said of a value that is none.</summary>
    /// <param name="quoted">The value as sent, cut when it is long.</param>
    protected abstract string Refusal(string quoted);

    private object Read(string text) => Parse(text) ?? throw NotOne($"\"{text}\"");

    private CoercionException NotOne(string what) => new(Refusal(what.Length <= LongestQuote ? what : what[..LongestQuote] + "…"));
}
