using System.Globalization;
using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A whole number as ID, which is always written as a string (§3.5.5).</summary>
internal sealed class IntIdLeafWriter : LeafWriter<int>
{
    public override void Write(int value, Utf8JsonWriter writer) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}
