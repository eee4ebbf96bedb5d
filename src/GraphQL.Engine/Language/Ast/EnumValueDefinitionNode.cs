namespace GraphQL.Engine.Language;

/// <summary>A value of an enum type (§3.9 EnumValueDefinition).</summary>
public sealed class EnumValueDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives) : Node(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
