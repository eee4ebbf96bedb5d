namespace GraphQL.Engine.Language;

/// <summary>A field, fragment spread or inline fragment in a selection set (§2.5 Selection).</summary>
public abstract class SelectionNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives) : Node(span)
{
    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
