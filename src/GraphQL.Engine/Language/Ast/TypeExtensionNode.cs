namespace GraphQL.Engine.Language;

/// <summary>An extension of a named type (§3.4.3 TypeExtension).</summary>
public abstract class TypeExtensionNode(SourceSpan span, NameNode name, IReadOnlyList<DirectiveNode> directives) : TypeSystemExtensionNode(span)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
