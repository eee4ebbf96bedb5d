namespace GraphQL.Engine.Language;

/// <summary>A selected field (§2.6 Field).</summary>
public sealed class FieldNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, NameNode? alias, NameNode name, IReadOnlyList<ArgumentNode> arguments, SelectionSetNode? selectionSet) : SelectionNode(span, directives)
{
    /// <summary>The alias; null when the response name is the field's own.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments given, in document order; empty when none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The sub-selection; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
