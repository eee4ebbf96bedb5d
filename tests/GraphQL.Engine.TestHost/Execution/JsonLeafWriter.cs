using System.Text.Json;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.TestHost.Execution;

/// <summary>Result coercion (§3.5, §3.9) of JSON values, as lenient as the reference implementation: a resolver's text of digits is an Int, a number is a String.</summary>
/// <param name="coerce">Gives the value as it is written; null when it is none of the type.</param>
/// <param name="typeName">The type.</param>
internal sealed class JsonLeafWriter(string typeName, Func<JsonElement, object?> coerce) : LeafWriter<Value?>
{
    public override bool CanFail => true;

    public static JsonLeafWriter For(NamedType type) => new(type.Name, type switch
    {
        EnumType values => json => json.ValueKind == JsonValueKind.String && values.FindValue(json.GetString()!) is not null ? json : null,
        _ => type.Name switch
        {
            "Int" => LenientResults.Int,
            "Float" => LenientResults.Float,
            "String" => LenientResults.String,
            "Boolean" => LenientResults.Boolean,
            "ID" => LenientResults.Id,
            _ => json => json,
        },
    });

    public override string? Check(Value? value) => coerce(value!.Json) is null ? $"{typeName} cannot represent value: {value.Json} (§3.5)." : null;

    public override void Write(Value? value, Utf8JsonWriter writer)
    {
        switch (coerce(value!.Json))
        {
            case JsonElement json: json.WriteTo(writer); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case double number: writer.WriteNumberValue(number); break;
            case string text: writer.WriteStringValue(text); break;
            default: throw new InvalidOperationException($"A value of {typeName} was not checked.");
        }
    }
}
