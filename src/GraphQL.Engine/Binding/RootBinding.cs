namespace GraphQL.Engine.Binding;

/// <summary>Binds fields of Query, Mutation and Subscription, that have a single parent.</summary>
public static class RootBinding
{
    /// <summary>A root field: one question, one answer. A <see cref="FieldException"/> is the field's error.</summary>
    public static ObjectBinding<TScope, Root> Answers<TScope, TArguments, TValue>(this ObjectBinding<TScope, Root> root, string field, Func<TArguments, TScope, CancellationToken, ValueTask<TValue>> answer)
        where TArguments : notnull =>
        root.Reads(field, async (IReadOnlyList<Root> _, TArguments arguments, TScope scope, CancellationToken cancel) =>
            (IReadOnlyList<TValue>)[await answer(arguments, scope, cancel).ConfigureAwait(false)]);

    /// <summary>A root field without arguments.</summary>
    public static ObjectBinding<TScope, Root> Answers<TScope, TValue>(this ObjectBinding<TScope, Root> root, string field, Func<TScope, CancellationToken, ValueTask<TValue>> answer) =>
        root.Reads(field, async (IReadOnlyList<Root> _, TScope scope, CancellationToken cancel) =>
            (IReadOnlyList<TValue>)[await answer(scope, cancel).ConfigureAwait(false)]);
}
