using System.Text.Json;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>Nullable values: the nulls have been dealt with, the rest is written as its type.</summary>
internal sealed class NullableLeafWriter<T>(LeafWriter<T> inner) : LeafWriter<T?>
    where T : struct
{
    public override bool CanFail => inner.CanFail;

    public override string? Check(T? value) => inner.Check(value.GetValueOrDefault());

    public override void Write(T? value, Utf8JsonWriter writer) => inner.Write(value.GetValueOrDefault(), writer);
}
