namespace GraphQL.Engine.Language;

/// <summary>An inputobject type extension (§3.10).</summary>
public sealed class InputObjectTypeExtensionNode(SourceSpan span, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<InputValueDefinitionNode> fields) : TypeExtensionNode(span, name, directives)
{
    /// <summary>The input fields in document order; empty when no braces stand there.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
