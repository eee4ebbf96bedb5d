namespace GraphQL.Engine.Language;

/// <summary>A field of an object or interface type (§3.6 FieldDefinition).</summary>
public sealed class FieldDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<InputValueDefinitionNode> arguments, TypeNode type, IReadOnlyList<DirectiveNode> directives) : Node(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments in document order; empty when none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
