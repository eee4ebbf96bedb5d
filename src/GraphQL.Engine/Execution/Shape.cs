using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>How values of one CLR type become a column of one GraphQL type (§6.4.3 CompleteValue).</summary>
internal abstract class Shape<T>(bool isNullable)
{
    protected bool IsNullable { get; } = isNullable;

    /// <summary>Completes a whole column.</summary>
    /// <param name="run">Gets the errors.</param>
    /// <param name="place">Where the column stands.</param>
    /// <param name="values">One for each entry, from the pool; the column takes them over.</param>
    /// <param name="count">How many entries.</param>
    /// <param name="nulls">Entries that nobody will see, whose values mean nothing; null when there are none. From the pool; the column takes it over.</param>
    public abstract Column Complete(Run run, ColumnPlace place, T[] values, int count, bool[]? nulls);

    /// <summary>Fails every entry that is not null.</summary>
    protected static void FailLiving(Run run, Column column, FieldError error)
    {
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (!column.IsNull(entry))
                run.Fail(column, entry, error);
        }
    }

    /// <summary>Marks what is null, and fails it where it may not be.</summary>
    protected void CompleteNulls(Run run, Column column, T[] values)
    {
        if (default(T) is not null)
            return;

        for (var entry = 0; entry < column.Count; entry++)
        {
            if (values[entry] is not null || column.IsNull(entry))
                continue;

            if (IsNullable)
                column.SetNull(entry);
            else
                run.FailNull(column, entry);
        }
    }
}
