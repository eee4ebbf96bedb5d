using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>Scalars and enums.</summary>
internal sealed class LeafShape<T>(bool isNullable, LeafWriter<T> leafWriter) : Shape<T>(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, T[] values, int count, bool[]? nulls)
    {
        var column = new LeafColumn<T>(place, IsNullable, values, count, nulls, leafWriter);
        CompleteNulls(run, column, values);
        if (leafWriter.CanFail)
            Check(run, column, values);
        return column;
    }

    private void Check(Run run, LeafColumn<T> column, T[] values)
    {
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (!column.IsNull(entry) && leafWriter.Check(values[entry]) is { } wrong)
                run.Fail(column, entry, new FieldError(wrong, "RESULT_COERCION"));
        }
    }
}
