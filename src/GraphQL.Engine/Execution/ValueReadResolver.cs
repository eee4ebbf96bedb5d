using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <summary>A read whose entries are the values themselves.</summary>
internal sealed class ValueReadResolver<TScope, TParent, TArguments, TValue>(
    Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<TValue>>> read,
    ArgumentBinder<TArguments> binder,
    Shape<TValue> shape) : ReadResolver<TScope, TParent, TArguments, TValue, TValue>(read, binder, shape)
    where TArguments : notnull
{
    protected override void TakeAll(IReadOnlyList<TValue> entries, Span<TValue> values, RowFailures failures) => Rows.Copy(entries, values);

    protected override TValue Take(TValue entry, int row, RowFailures failures) => entry;
}
