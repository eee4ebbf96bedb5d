using GraphQL.Engine.Execution;

namespace GraphQL.Engine.Binding;

/// <summary>A field read for all its parents in one call, whose entries are values.</summary>
internal sealed class ValueReadBinding<TScope, TParent, TArguments, TValue>(Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<TValue>>> read) : FieldBinding<TScope>
    where TArguments : notnull
{
    public override FieldResolver<TScope>? Connect(Connector connector, FieldPlace place, ScopeResolver<TScope>? scope)
    {
        var binder = connector.Arguments<TArguments>(place);
        var shape = connector.Shapes.Create<TValue>(place);
        return binder is null || shape is null
            ? null
            : new ValueReadResolver<TScope, TParent, TArguments, TValue>(read, binder, shape) { Scope = scope, Costs = true };
    }
}
