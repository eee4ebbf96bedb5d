namespace GraphQL.Engine.Types;

/// <summary>A union type (§3.8).</summary>
public sealed class UnionType(string name) : CompositeType(name)
{
    /// <summary>The member types in document order. At least one in a valid schema.</summary>
    public IReadOnlyList<ObjectType> MemberTypes { get; internal set; } = [];
}
