namespace GraphQL.Engine.Language;

/// <summary>A union type definition (§3.8).</summary>
public sealed class UnionTypeDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode> types) : TypeDefinitionNode(span, description, name, directives)
{
    /// <summary>The member types in document order; empty when none are written.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
