namespace GraphQL.Engine.Language;

/// <summary>Selections in braces (§2.5 SelectionSet).</summary>
public sealed class SelectionSetNode(SourceSpan span, IReadOnlyList<SelectionNode> selections) : Node(span)
{
    /// <summary>The selections in document order; at least one.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}
