namespace GraphQL.Engine.Language;

/// <summary>A fragment in place (§2.9.2 InlineFragment).</summary>
public sealed class InlineFragmentNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, NamedTypeNode? typeCondition, SelectionSetNode selectionSet) : SelectionNode(span, directives)
{
    /// <summary>The type it applies to; null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
