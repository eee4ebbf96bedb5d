namespace GraphQL.Engine.Language;

/// <summary>An inputobject type definition (§3.10).</summary>
public sealed class InputObjectTypeDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<InputValueDefinitionNode> fields) : TypeDefinitionNode(span, description, name, directives)
{
    /// <summary>The input fields in document order; empty when no braces stand there.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
