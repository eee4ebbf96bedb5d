using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <inheritdoc/>
internal sealed class ArgumentScopeResolver<TScope, TArguments>(Func<TArguments, TScope, CancellationToken, ValueTask<TScope>> derive, ArgumentBinder<TArguments> binder) : ScopeResolver<TScope>
    where TArguments : notnull
{
    public override object Bind(IReadOnlyDictionary<string, object?> arguments) => binder.Bind(arguments);

    public override ValueTask<TScope> DeriveAsync(object arguments, TScope scope, CancellationToken cancel) => derive((TArguments)arguments, scope, cancel);
}
