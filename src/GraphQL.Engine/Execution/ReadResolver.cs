using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>Reads a field for all its parents in one call. <typeparamref name="TEntry"/> is what the resolver gives for one of them, <typeparamref name="TValue"/> the value in it.</summary>
internal abstract class ReadResolver<TScope, TParent, TArguments, TEntry, TValue>(
    Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<TEntry>>> read,
    ArgumentBinder<TArguments> binder,
    Shape<TValue> shape) : FieldResolver<TScope>
    where TArguments : notnull
{
    public override async ValueTask<Column> ResolveAsync(Run run, ColumnPlace place, bool[]? dead, object arguments, TScope scope)
    {
        var level = (Level<TParent>)place.Level;
        var parents = level.LiveObjects(dead);
        var entries = await read(parents, (TArguments)arguments, scope, run.Cancel).ConfigureAwait(false);
        if (entries is null || entries.Count != parents.Count)
            throw new InvalidOperationException($"The resolver of {place.Field.Coordinate} gave {(entries is null ? "no list" : $"{entries.Count} entries")} for {parents.Count} parents; it owes one entry for each, in their order.");

        var failures = new RowFailures(run, place, dead);
        var values = Pool.RentCleared<TValue>(level.Count);
        if (dead is null)
            TakeAll(entries, values.AsSpan(0, level.Count), failures);
        else
            TakeLiving(entries, dead, values.AsSpan(0, level.Count), failures);
        return failures.Complete(shape, values);
    }

    protected sealed override object BindOwn(IReadOnlyDictionary<string, object?> arguments) => binder.Bind(arguments);

    /// <summary>Takes one entry for each row.</summary>
    protected abstract void TakeAll(IReadOnlyList<TEntry> entries, Span<TValue> values, RowFailures failures);

    /// <summary>Takes the value of a row out of its entry.</summary>
    protected abstract TValue Take(TEntry entry, int row, RowFailures failures);

    private void TakeLiving(IReadOnlyList<TEntry> entries, bool[] dead, Span<TValue> values, RowFailures failures)
    {
        var next = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (!dead[row])
                values[row] = Take(entries[next++], row, failures);
        }
    }
}
