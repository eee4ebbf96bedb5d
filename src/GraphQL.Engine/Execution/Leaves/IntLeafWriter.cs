using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

internal sealed class IntLeafWriter : LeafWriter<int>
{
    public override void Write(int value, Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}
