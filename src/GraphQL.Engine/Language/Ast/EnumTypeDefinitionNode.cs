namespace GraphQL.Engine.Language;

/// <summary>An enum type definition (§3.9).</summary>
public sealed class EnumTypeDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<EnumValueDefinitionNode> values) : TypeDefinitionNode(span, description, name, directives)
{
    /// <summary>The values in document order; empty when no braces stand there.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
