namespace GraphQL.Engine.Types;

/// <summary>A list (§3.11).</summary>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
