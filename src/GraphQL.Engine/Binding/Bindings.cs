using GraphQL.Engine.Execution;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Binding;

/// <summary>The resolvers of a schema, by type and field. Filled once by the host, then given to <see cref="GraphQLEngine{TScope}"/>, which says whether they fit.</summary>
/// <typeparam name="TScope">What the host hands down the tree: the state of the register, the day, who asks. A field may derive another for its subtree.</typeparam>
public sealed class Bindings<TScope>
{
    /// <summary>By the name of the object type.</summary>
    internal Dictionary<string, ObjectFields<TScope>> Objects { get; } = new(StringComparer.Ordinal);

    /// <summary>By root operation: which type serves it, only the schema knows.</summary>
    internal Dictionary<OperationType, ObjectFields<TScope>> Roots { get; } = [];

    /// <summary>The C# enums by the name of the enum type.</summary>
    internal Dictionary<string, Type> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The CLR types by the name of the interface or union.</summary>
    internal Dictionary<string, Type> Abstracts { get; } = new(StringComparer.Ordinal);

    /// <summary>Says of each field by whom it may be asked; null when nobody is asked for a name.</summary>
    internal Func<string, string, Func<TScope, FieldRefusal?>?>? FieldGuard { get; private set; }

    /// <summary>
    /// Sets the one guard before all fields. It is asked once for each field when the engine is made, by type and field; what it gives is asked before the
    /// field is resolved, for all its parents at once, and before its arguments are read.
    /// </summary>
    /// <param name="guard">Gives null for a field that everybody may ask; else what says, of a scope, why the field is refused, null when it is not.</param>
    public Bindings<TScope> Guards(Func<string, string, Func<TScope, FieldRefusal?>?> guard)
    {
        FieldGuard = FieldGuard is null ? guard : throw new InvalidOperationException("The fields have a guard already; keep one.");
        return this;
    }

    /// <summary>Binds fields of an object type. May be called several times for one type, with the same <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">What its objects are inside the program.</typeparam>
    public Bindings<TScope> Object<T>(string typeName, Action<ObjectBinding<TScope, T>> bind)
    {
        if (!Objects.TryGetValue(typeName, out var fields))
            Objects.Add(typeName, fields = FieldsOf<T>());
        if (fields.ClrType != typeof(T))
            throw new InvalidOperationException($"{typeName} is bound to both {fields.ClrType} and {typeof(T)}; its objects are of one type.");

        bind(new ObjectBinding<TScope, T>(typeName, fields));
        return this;
    }

    /// <summary>Binds fields of the root of queries. May be called several times.</summary>
    public Bindings<TScope> Query(Action<ObjectBinding<TScope, Root>> bind) => BindRoot(OperationType.Query, bind);

    /// <summary>Binds fields of the root of mutations. May be called several times.</summary>
    public Bindings<TScope> Mutation(Action<ObjectBinding<TScope, Root>> bind) => BindRoot(OperationType.Mutation, bind);

    /// <summary>Binds fields of the root of subscriptions: each a <see cref="SubscriptionBinding.Streams"/>. May be called several times.</summary>
    public Bindings<TScope> Subscription(Action<ObjectBinding<TScope, Root>> bind) => BindRoot(OperationType.Subscription, bind);

    /// <summary>
    /// Binds a C# enum. Its members and the values of the SDL are the same but for case and underscores: <c>NotStated</c> is <c>NOT_STATED</c>.
    /// Without a binding the values of an enum type are their names, as strings.
    /// </summary>
    public Bindings<TScope> Enum<TEnum>(string typeName)
        where TEnum : struct, Enum
    {
        Enums[typeName] = typeof(TEnum);
        return this;
    }

    /// <summary>Binds an interface or union. Which object type a value is, its CLR type says: the nearest that is bound to a possible type.</summary>
    /// <typeparam name="T">What its objects have in common inside the program; <see cref="object"/> when nothing.</typeparam>
    public Bindings<TScope> Abstract<T>(string typeName)
        where T : class
    {
        Abstracts[typeName] = typeof(T);
        return this;
    }

    private static ObjectFields<TScope> FieldsOf<T>() => new(typeof(T), static type => new ObjectRows<T>(type));

    private Bindings<TScope> BindRoot(OperationType operation, Action<ObjectBinding<TScope, Root>> bind)
    {
        if (!Roots.TryGetValue(operation, out var fields))
            Roots.Add(operation, fields = FieldsOf<Root>());
        bind(new ObjectBinding<TScope, Root>(operation.ToString(), fields));
        return this;
    }
}
