namespace GraphQL.Engine.Language;

/// <summary>An operation or a fragment (§2.3 ExecutableDefinition).</summary>
public abstract class ExecutableDefinitionNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet) : DefinitionNode(span)
{
    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
