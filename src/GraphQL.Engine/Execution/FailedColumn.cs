using System.Diagnostics;
using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>The column of a field whose resolver failed for all its parents.</summary>
internal sealed class FailedColumn(ColumnPlace place, bool isNullable, int count, bool[]? nulls) : Column(place, isNullable, count, nulls)
{
    protected override void WriteValue(int entry, Utf8JsonWriter writer) => throw new UnreachableException("All entries of a failed column are null.");
}
