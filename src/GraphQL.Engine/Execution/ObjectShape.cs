namespace GraphQL.Engine.Execution;

/// <summary>Objects of one object type.</summary>
internal sealed class ObjectShape<T, TObject>(bool isNullable, Types.ObjectType type) : Shape<T>(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, T[] values, int count, bool[]? nulls)
    {
        var selection = place.Field.SelectionOn(type);
        var column = new ObjectColumn<T, TObject>(place, IsNullable, values, count, nulls, selection);
        CompleteNulls(run, column, values);
        if (selection.Fault is { } fault)
            FailLiving(run, column, fault);
        run.Composites.Add(column);
        return column;
    }
}
