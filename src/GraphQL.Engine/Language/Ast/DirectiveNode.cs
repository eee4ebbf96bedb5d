namespace GraphQL.Engine.Language;

/// <summary>An applied directive (§2.13 Directive).</summary>
public sealed class DirectiveNode(SourceSpan span, NameNode name, IReadOnlyList<ArgumentNode> arguments) : Node(span)
{
    /// <summary>The directive's name without `@`.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments given; empty when none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
