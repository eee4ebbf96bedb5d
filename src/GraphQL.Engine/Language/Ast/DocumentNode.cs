namespace GraphQL.Engine.Language;

/// <summary>A whole document (§2.3 Document).</summary>
public sealed class DocumentNode(SourceSpan span, IReadOnlyList<DefinitionNode> definitions, SourceText source) : Node(span)
{
    /// <summary>All definitions and extensions in document order; at least one.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The text that the spans of all nodes point into.</summary>
    public SourceText Source { get; } = source;
}
