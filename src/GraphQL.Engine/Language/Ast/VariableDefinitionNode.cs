namespace GraphQL.Engine.Language;

/// <summary>A declared variable (§2.11 VariableDefinition).</summary>
public sealed class VariableDefinitionNode(SourceSpan span, StringValueNode? description, VariableNode variable, TypeNode type, ValueNode? defaultValue, IReadOnlyList<DirectiveNode> directives) : Node(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable declared.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>Its default, a constant; null when none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
