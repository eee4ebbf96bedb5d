using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>A read whose entries may be errors of single parents.</summary>
internal sealed class ResultReadResolver<TScope, TParent, TArguments, TValue>(
    Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<FieldResult<TValue>>>> read,
    ArgumentBinder<TArguments> binder,
    Shape<TValue> shape) : ReadResolver<TScope, TParent, TArguments, FieldResult<TValue>, TValue>(read, binder, shape)
    where TArguments : notnull
{
    protected override void TakeAll(IReadOnlyList<FieldResult<TValue>> entries, Span<TValue> values, RowFailures failures)
    {
        for (var row = 0; row < values.Length; row++)
            values[row] = Take(entries[row], row, failures);
    }

    protected override TValue Take(FieldResult<TValue> entry, int row, RowFailures failures)
    {
        if (entry.Error is { } error)
            failures.Add(row, error);
        return entry.Value;
    }
}
