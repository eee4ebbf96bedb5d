using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

internal sealed class StringLeafWriter : LeafWriter<string>
{
    public override void Write(string value, Utf8JsonWriter writer) => writer.WriteStringValue(value);
}
