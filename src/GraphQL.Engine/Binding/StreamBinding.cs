using System.Runtime.CompilerServices;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.Binding;

/// <summary>A field of Subscription: where its events come from, and what it answers for one.</summary>
internal sealed class StreamBinding<TScope, TArguments, TEvent, TValue>(
    Func<TArguments, TScope, CancellationToken, IAsyncEnumerable<TEvent>> source,
    Func<TEvent, TArguments, TScope, CancellationToken, ValueTask<TValue>> answer,
    Func<TEvent, string>? id) : FieldBinding<TScope>
    where TArguments : notnull
{
    public override FieldResolver<TScope>? Connect(Connector connector, FieldPlace place, ScopeResolver<TScope>? scope)
    {
        var binder = connector.Arguments<TArguments>(place);
        var shape = connector.Shapes.Create<TValue>(place);
        return binder is null || shape is null
            ? null
            : new ValueReadResolver<TScope, Root, TArguments, TValue>(AnswerAsync, binder, shape) { Scope = scope, Costs = true, Open = Open };
    }

    private async ValueTask<IReadOnlyList<TValue>> AnswerAsync(IReadOnlyList<Root> roots, TArguments arguments, TScope scope, CancellationToken cancel) =>
        [await answer(((EventRoot<TEvent>)roots[0]).Value, arguments, scope, cancel).ConfigureAwait(false)];

    private async IAsyncEnumerable<Root> Open(object arguments, TScope scope, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var value in source((TArguments)arguments, scope, cancel).WithCancellation(cancel).ConfigureAwait(false))
            yield return new EventRoot<TEvent>(value, id?.Invoke(value));
    }
}
