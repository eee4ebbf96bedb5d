namespace GraphQL.Engine.Execution;

/// <summary>Derives the scope of a field's subtree from its arguments.</summary>
internal abstract class ScopeResolver<TScope>
{
    public abstract object Bind(IReadOnlyDictionary<string, object?> arguments);

    public abstract ValueTask<TScope> DeriveAsync(object arguments, TScope scope, CancellationToken cancel);
}
