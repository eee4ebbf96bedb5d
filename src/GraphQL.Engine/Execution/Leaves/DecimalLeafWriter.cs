using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

internal sealed class DecimalLeafWriter : LeafWriter<decimal>
{
    public override void Write(decimal value, Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}
