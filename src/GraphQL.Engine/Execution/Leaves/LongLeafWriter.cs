using System.Globalization;
using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A long as Int, which has 32 bits (§3.5.1 Result Coercion).</summary>
internal sealed class LongLeafWriter : LeafWriter<long>
{
    public override bool CanFail => true;

    public override string? Check(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? null : string.Create(CultureInfo.InvariantCulture, $"Int cannot represent non 32-bit signed integer value: {value} (§3.5.1).");

    public override void Write(long value, Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}
