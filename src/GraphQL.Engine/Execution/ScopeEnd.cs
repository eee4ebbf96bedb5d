namespace GraphQL.Engine.Execution;

/// <summary>Disposes of a scope when it has served, if it can be disposed of.</summary>
internal readonly struct ScopeEnd<TScope>(TScope scope) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => scope is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;
}
