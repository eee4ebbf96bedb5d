namespace GraphQL.Engine.Language;

/// <summary>An enum type extension (§3.9).</summary>
public sealed class EnumTypeExtensionNode(SourceSpan span, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<EnumValueDefinitionNode> values) : TypeExtensionNode(span, name, directives)
{
    /// <summary>The values in document order; empty when no braces stand there.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
