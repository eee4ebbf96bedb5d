using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>Reads a field off each parent, without a task.</summary>
internal sealed class PropertyResolver<TScope, TParent, TArguments, TValue>(Func<TParent, TArguments, TScope, TValue> read, ArgumentBinder<TArguments> binder, Shape<TValue> shape) : FieldResolver<TScope>
    where TArguments : notnull
{
    public override ValueTask<Column> ResolveAsync(Run run, ColumnPlace place, bool[]? dead, object arguments, TScope scope)
    {
        var parents = ((Level<TParent>)place.Level).Objects;
        var values = Pool.RentCleared<TValue>(parents.Length);
        var failures = new RowFailures(run, place, dead);
        for (var row = 0; row < parents.Length; row++)
            row = ReadUntilFailure(row, parents, (TArguments)arguments, scope, dead, values, failures);
        return new(failures.Complete(shape, values));
    }

    protected override object BindOwn(IReadOnlyDictionary<string, object?> arguments) => binder.Bind(arguments);

    /// <summary>Reads from a row on; gives the row that failed, or the number of rows. One handler for all rows keeps the loop tight.</summary>
    private int ReadUntilFailure(int start, ReadOnlySpan<TParent> parents, TArguments arguments, TScope scope, bool[]? dead, TValue[] values, RowFailures failures)
    {
        var row = start;
        try
        {
            for (; row < parents.Length; row++)
            {
                if (dead is null || !dead[row])
                    values[row] = read(parents[row], arguments, scope);
            }
        }
        catch (Exception exception)
        {
            failures.Add(row, exception);
        }

        return row;
    }
}
