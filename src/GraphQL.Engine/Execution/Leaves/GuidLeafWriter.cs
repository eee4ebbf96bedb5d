using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A Guid as ID (§3.5.5).</summary>
internal sealed class GuidLeafWriter : LeafWriter<Guid>
{
    public override void Write(Guid value, Utf8JsonWriter writer) => writer.WriteStringValue(value);
}
