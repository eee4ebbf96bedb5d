using GraphQL.Engine.Execution;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Binding;

/// <summary>The resolvers bound to one object type.</summary>
internal sealed class ObjectFields<TScope>(Type clrType, Func<ObjectType, ObjectRows> rowsOf)
{
    /// <summary>What its objects are inside the program.</summary>
    public Type ClrType { get; } = clrType;

    public Dictionary<string, FieldBinding<TScope>> Fields { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ScopeBinding<TScope>> Scopes { get; } = new(StringComparer.Ordinal);

    public ObjectRows RowsOf(ObjectType type) => rowsOf(type);
}
