using System.Text.Json;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>Names as the values of an enum type (§3.9 Result Coercion).</summary>
internal sealed class EnumNameLeafWriter(EnumType type) : LeafWriter<string>
{
    public override bool CanFail => true;

    public override string? Check(string value) => type.FindValue(value) is null ? $"Enum {type.Name} has no value {value} (§3.9)." : null;

    public override void Write(string value, Utf8JsonWriter writer) => writer.WriteStringValue(value);
}
