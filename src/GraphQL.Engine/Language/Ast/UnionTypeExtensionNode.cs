namespace GraphQL.Engine.Language;

/// <summary>A union type extension (§3.8).</summary>
public sealed class UnionTypeExtensionNode(SourceSpan span, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode> types) : TypeExtensionNode(span, name, directives)
{
    /// <summary>The member types in document order; empty when none are written.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
