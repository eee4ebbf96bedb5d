namespace GraphQL.Engine.Language;

/// <summary>An argument or an input field (§3.6.1 InputValueDefinition).</summary>
public sealed class InputValueDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives) : Node(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its default, a constant; null when none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
