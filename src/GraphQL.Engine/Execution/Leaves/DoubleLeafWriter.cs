using System.Globalization;
using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>A double as Float, which knows no infinity (§3.5.2 Result Coercion).</summary>
internal sealed class DoubleLeafWriter : LeafWriter<double>
{
    public override bool CanFail => true;

    public override string? Check(double value) =>
        double.IsFinite(value) ? null : string.Create(CultureInfo.InvariantCulture, $"Float cannot represent non numeric value: {value} (§3.5.2).");

    public override void Write(double value, Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}
