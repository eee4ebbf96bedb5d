namespace GraphQL.Engine.Language;

/// <summary>A spread of a named fragment (§2.9 FragmentSpread).</summary>
public sealed class FragmentSpreadNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, NameNode name) : SelectionNode(span, directives)
{
    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;
}
