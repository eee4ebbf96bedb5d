namespace GraphQL.Engine.Language;

/// <summary>An object type definition (§3.6).</summary>
public sealed class ObjectTypeDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<FieldDefinitionNode> fields) : TypeDefinitionNode(span, description, name, directives)
{
    /// <summary>The interfaces it says it implements; empty when none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields in document order; empty when no braces stand there.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
