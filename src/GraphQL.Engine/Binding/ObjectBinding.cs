namespace GraphQL.Engine.Binding;

/// <summary>
/// Binds the fields of one object type. Every field of the SDL needs one resolver, and only one; what does not fit is reported when the engine is made.
/// The lists of parents that resolvers get are only theirs until their task ends.
/// </summary>
/// <typeparam name="TScope">What the host hands down the tree: the state of the register, the day, who asks.</typeparam>
/// <typeparam name="TParent">What the objects of the type are inside the program.</typeparam>
public sealed class ObjectBinding<TScope, TParent>
{
    private readonly string typeName;
    private readonly ObjectFields<TScope> fields;

    internal ObjectBinding(string typeName, ObjectFields<TScope> fields)
    {
        this.typeName = typeName;
        this.fields = fields;
    }

    /// <summary>A field that is read off its parent at once.</summary>
    public ObjectBinding<TScope, TParent> Property<TValue>(string field, Func<TParent, TValue> read) =>
        Add(field, new PropertyBinding<TScope, TParent, NoArguments, TValue>((parent, _, _) => read(parent)));

    /// <summary>A field that is computed of its parent and its arguments at once.</summary>
    public ObjectBinding<TScope, TParent> Property<TArguments, TValue>(string field, Func<TParent, TArguments, TValue> read)
        where TArguments : notnull =>
        Add(field, new PropertyBinding<TScope, TParent, TArguments, TValue>((parent, arguments, _) => read(parent, arguments)));

    /// <summary>A field that is computed of its parent, its arguments and the scope at once.</summary>
    public ObjectBinding<TScope, TParent> Property<TArguments, TValue>(string field, Func<TParent, TArguments, TScope, TValue> read)
        where TArguments : notnull =>
        Add(field, new PropertyBinding<TScope, TParent, TArguments, TValue>(read));

    /// <summary>A field without arguments that is read for all its parents in one call.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="read">Gives one entry for each parent, in their order.</param>
    public ObjectBinding<TScope, TParent> Reads<TValue>(string field, Func<IReadOnlyList<TParent>, TScope, CancellationToken, ValueTask<IReadOnlyList<TValue>>> read) =>
        Reads(field, (IReadOnlyList<TParent> parents, NoArguments _, TScope scope, CancellationToken cancel) => read(parents, scope, cancel));

    /// <summary>A field without arguments that is read for all its parents in one call, and may fail for some of them.</summary>
    /// <inheritdoc cref="Reads{TValue}(string, Func{IReadOnlyList{TParent}, TScope, CancellationToken, ValueTask{IReadOnlyList{TValue}}})"/>
    public ObjectBinding<TScope, TParent> Reads<TValue>(string field, Func<IReadOnlyList<TParent>, TScope, CancellationToken, ValueTask<IReadOnlyList<FieldResult<TValue>>>> read) =>
        Reads(field, (IReadOnlyList<TParent> parents, NoArguments _, TScope scope, CancellationToken cancel) => read(parents, scope, cancel));

    /// <summary>A field that is read for all its parents in one call.</summary>
    /// <inheritdoc cref="Reads{TValue}(string, Func{IReadOnlyList{TParent}, TScope, CancellationToken, ValueTask{IReadOnlyList{TValue}}})"/>
    public ObjectBinding<TScope, TParent> Reads<TArguments, TValue>(string field, Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<TValue>>> read)
        where TArguments : notnull =>
        Add(field, new ValueReadBinding<TScope, TParent, TArguments, TValue>(read));

    /// <summary>A field that is read for all its parents in one call, and may fail for some of them.</summary>
    /// <inheritdoc cref="Reads{TValue}(string, Func{IReadOnlyList{TParent}, TScope, CancellationToken, ValueTask{IReadOnlyList{TValue}}})"/>
    public ObjectBinding<TScope, TParent> Reads<TArguments, TValue>(string field, Func<IReadOnlyList<TParent>, TArguments, TScope, CancellationToken, ValueTask<IReadOnlyList<FieldResult<TValue>>>> read)
        where TArguments : notnull =>
        Add(field, new ResultReadBinding<TScope, TParent, TArguments, TValue>(read));

    /// <summary>
    /// Derives the scope of a field's own resolver and of everything selected below it, once, before the resolver is called.
    /// Its arguments and the resolver's own share the arguments of the field between them. A <see cref="FieldException"/> is the field's error.
    /// </summary>
    public ObjectBinding<TScope, TParent> Scope<TArguments>(string field, Func<TArguments, TScope, CancellationToken, ValueTask<TScope>> derive)
        where TArguments : notnull
    {
        if (!fields.Scopes.TryAdd(field, new ArgumentScopeBinding<TScope, TArguments>(derive)))
            throw new InvalidOperationException($"{typeName}.{field} has two scope bindings; keep one.");
        return this;
    }

    internal ObjectBinding<TScope, TParent> Add(string field, FieldBinding<TScope> binding)
    {
        if (!fields.Fields.TryAdd(field, binding))
            throw new InvalidOperationException($"{typeName}.{field} has two resolvers; keep one.");
        return this;
    }
}
