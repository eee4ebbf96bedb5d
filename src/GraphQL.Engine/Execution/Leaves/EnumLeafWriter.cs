using System.Collections.Frozen;
using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>C# enum members as the values of an enum type (§3.9 Result Coercion).</summary>
internal sealed class EnumLeafWriter<TEnum>(string typeName, IReadOnlyDictionary<TEnum, string> names) : LeafWriter<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<TEnum, JsonEncodedText> encoded = names.ToFrozenDictionary(pair => pair.Key, pair => ResponseText.Encode(pair.Value));

    /// <summary>A C# enum may hold numbers that no member names.</summary>
    public override bool CanFail => true;

    public override string? Check(TEnum value) => encoded.ContainsKey(value) ? null : $"Enum {typeName} has no value for {value} (§3.9).";

    public override void Write(TEnum value, Utf8JsonWriter writer) => writer.WriteStringValue(encoded[value]);
}
