using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Scalars or enum values, kept as the resolver gave them until they are written.</summary>
internal sealed class LeafColumn<T>(ColumnPlace place, bool isNullable, T[] values, int count, bool[]? nulls, LeafWriter<T> leafWriter) : Column(place, isNullable, count, nulls)
{
    private T[]? values = values;

    public override void Dispose()
    {
        Pool.Return(ref values);
        base.Dispose();
    }

    protected override void WriteValue(int entry, Utf8JsonWriter writer) => leafWriter.Write(values![entry], writer);
}
