using System.Globalization;
using System.Text.Json;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.Scalars;

/// <summary>A custom scalar nobody told the engine about (§3.5): every value is good and passes as JSON, in as <see cref="JsonElement"/>, out as whatever the serializer makes of it.</summary>
internal sealed class AnyCoercion : ScalarCoercion
{
    /// <summary>How deep a literal may be is for the parser to say, and it has said so.</summary>
    private static readonly JsonDocumentOptions AsDeepAsTheLiteral = new() { MaxDepth = ParserOptions.HighestNesting };

    /// <inheritdoc/>
    public override Type ValueType => typeof(JsonElement);

    /// <summary>A copy, for the value must outlive the request's document.</summary>
    public override object CoerceInputValue(JsonElement value) => value.Clone();

    /// <inheritdoc/>
    public override object CoerceInputLiteral(ValueNode literal)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(literal, writer);
        }

        return JsonElement.Parse(stream.ToArray(), AsDeepAsTheLiteral);
    }

    /// <inheritdoc/>
    public override void WriteResult(object value, Utf8JsonWriter writer)
    {
        if (value is JsonElement json)
        {
            // The serializer would refuse what nests deeper than 64.
            json.WriteTo(writer);
            return;
        }

        try
        {
            writer.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType()), skipInputValidation: true);
        }
        catch (Exception fault) when (fault is NotSupportedException or JsonException)
        {
            throw new CoercionException($"A value of the program's type {value.GetType().Name} cannot be written as JSON.");
        }
    }

    private static void Write(ValueNode literal, Utf8JsonWriter writer)
    {
        switch (literal)
        {
            case NullValueNode: writer.WriteNullValue(); break;
            case BooleanValueNode truth: writer.WriteBooleanValue(truth.Value); break;
            case IntValueNode number: writer.WriteRawValue(number.Text); break;
            case FloatValueNode number: writer.WriteRawValue(number.Text); break;
            case StringValueNode text: writer.WriteStringValue(text.Value); break;
            case EnumValueNode name: writer.WriteStringValue(name.Value); break;
            case ListValueNode list: WriteList(list, writer); break;
            case ObjectValueNode value: WriteObject(value, writer); break;
            default: throw new CoercionException(string.Create(CultureInfo.InvariantCulture, $"A variable cannot stand inside a literal of a scalar: {ValidationContext.Quote(literal)}"));
        }
    }

    private static void WriteList(ListValueNode list, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in list.Values)
            Write(item, writer);
        writer.WriteEndArray();
    }

    private static void WriteObject(ObjectValueNode value, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var field in value.Fields)
        {
            writer.WritePropertyName(field.Name.Value);
            Write(field.Value, writer);
        }

        writer.WriteEndObject();
    }
}
