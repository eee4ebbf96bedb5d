using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

internal sealed class BooleanLeafWriter : LeafWriter<bool>
{
    public override void Write(bool value, Utf8JsonWriter writer) => writer.WriteBooleanValue(value);
}
