using GraphQL.Engine.Execution;

namespace GraphQL.Engine.Binding;

/// <inheritdoc/>
internal sealed class ArgumentScopeBinding<TScope, TArguments>(Func<TArguments, TScope, CancellationToken, ValueTask<TScope>> derive) : ScopeBinding<TScope>
    where TArguments : notnull
{
    public override ScopeResolver<TScope>? Connect(Connector connector, FieldPlace place) =>
        connector.Arguments<TArguments>(place) is { } binder ? new ArgumentScopeResolver<TScope, TArguments>(derive, binder) : null;
}
