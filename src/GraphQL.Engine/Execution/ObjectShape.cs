namespace GraphQL.Engine.Execution;

/// <summary>Objects of one object type.</summary>
internal sealed class ObjectShape<T, TObject>(bool isNullable, Types.ObjectType type) : Shape<T>(isNullable)
{
    public override Column Complete(Run run, ColumnPlace place, T[] values, int count, bool[]? nulls)
    {
        var column = new ObjectColumn<T, TObject>(place, IsNullable, values, count, nulls, place.Field.SelectionOn(type));
        CompleteNulls(run, column, values);
        run.Composites.Add(column);
        return column;
    }
}
