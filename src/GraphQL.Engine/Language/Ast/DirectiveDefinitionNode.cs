namespace GraphQL.Engine.Language;

/// <summary>A directive definition (§3.13 DirectiveDefinition).</summary>
public sealed class DirectiveDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<InputValueDefinitionNode> arguments, bool isRepeatable, IReadOnlyList<NameNode> locations) : TypeSystemDefinitionNode(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments in document order; empty when none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>True when it may stand several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The places where it may stand, as written.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
