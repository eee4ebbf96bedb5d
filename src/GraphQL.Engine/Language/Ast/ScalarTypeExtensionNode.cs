namespace GraphQL.Engine.Language;

/// <summary>A scalar type extension (§3.5).</summary>
public sealed class ScalarTypeExtensionNode(SourceSpan span, NameNode name, IReadOnlyList<DirectiveNode> directives) : TypeExtensionNode(span, name, directives);
