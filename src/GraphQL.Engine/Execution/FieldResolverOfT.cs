using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Execution;

/// <inheritdoc/>
internal abstract class FieldResolver<TScope> : FieldResolver
{
    /// <summary>Derives the scope of the field and its subtree; null when the field inherits it.</summary>
    public ScopeResolver<TScope>? Scope { get; init; }

    /// <summary>Says of a scope why the field is refused; null when everybody may ask it.</summary>
    public Func<TScope, FieldRefusal?>? Guard { get; set; }

    /// <summary>Opens the stream whose events the field answers; null but for fields of subscriptions.</summary>
    public Func<object, TScope, CancellationToken, IAsyncEnumerable<Root>>? Open { get; init; }

    /// <summary>The resolver's own record of arguments.</summary>
    protected abstract object BindOwn(IReadOnlyDictionary<string, object?> arguments);

    public sealed override BoundArguments Bind(IReadOnlyDictionary<string, object?> arguments) => new(arguments, BindOwn(arguments), Scope?.Bind(arguments));

    /// <summary>Resolves and completes the field for all living rows of its level.</summary>
    /// <param name="run">Gets the errors of single rows.</param>
    /// <param name="place">The field at its level.</param>
    /// <param name="dead">The rows that are dead; null when all live. The column takes it over.</param>
    /// <param name="arguments">What <see cref="BindOwn"/> made.</param>
    /// <param name="scope">The scope of the field.</param>
    public abstract ValueTask<Column> ResolveAsync(Run run, ColumnPlace place, bool[]? dead, object arguments, TScope scope);
}
