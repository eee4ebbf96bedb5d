namespace GraphQL.Engine.Language;

/// <summary>A list of a type (§2.12 ListType).</summary>
public sealed class ListTypeNode(SourceSpan span, TypeNode type) : TypeNode(span)
{
    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
