namespace GraphQL.Engine.Language;

/// <summary>A type by name (§2.12 NamedType).</summary>
public sealed class NamedTypeNode(SourceSpan span, NameNode name) : TypeNode(span)
{
    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;
}
