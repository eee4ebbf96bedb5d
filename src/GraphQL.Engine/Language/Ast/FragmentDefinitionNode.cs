namespace GraphQL.Engine.Language;

/// <summary>A named fragment (§2.9 FragmentDefinition).</summary>
public sealed class FragmentDefinitionNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet, StringValueNode? description, NameNode name, NamedTypeNode typeCondition) : ExecutableDefinitionNode(span, directives, selectionSet)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name, never `on`.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type it applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
