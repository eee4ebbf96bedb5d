using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>Objects of an interface or union.</summary>
internal sealed class AbstractShape<T>(bool isNullable, RuntimeTypes runtimeTypes) : Shape<T>(isNullable)
    where T : class
{
    public override Column Complete(Run run, ColumnPlace place, T[] values, int count, bool[]? nulls)
    {
        var column = new AbstractColumn<T>(place, IsNullable, values, count, nulls, runtimeTypes);
        CompleteNulls(run, column, values);
        FailByType(run, column, values);
        run.Composites.Add(column);
        return column;
    }

    private void FailByType(Run run, AbstractColumn<T> column, T[] values)
    {
        FieldError? reported = null;
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (column.IsNull(entry))
                continue;

            if (runtimeTypes.Find(values[entry]) is { } type)
            {
                if (column.Place.Field.SelectionOn(type.Type).Fault is { } fault)
                    run.Fail(column, entry, fault);
                continue;
            }

            reported ??= run.ErrorFor(
                new InvalidOperationException($"{column.Place.Field.Coordinate} gave a {values[entry].GetType()}, which is bound to no object type of {runtimeTypes.AbstractName}, or to several."),
                column.Place.Field.Coordinate);
            run.Fail(column, entry, reported);
        }
    }
}
