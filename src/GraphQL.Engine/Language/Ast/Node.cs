namespace GraphQL.Engine.Language;

/// <summary>A node of the syntax tree, with the bytes of the document it was read from.</summary>
public abstract class Node(SourceSpan span)
{
    /// <summary>First byte of the node and the byte after its last, in <see cref="DocumentNode.Source"/>.</summary>
    public SourceSpan Span { get; } = span;
}
