namespace GraphQL.Engine.Language;

/// <summary>A scalar type definition (§3.5).</summary>
public sealed class ScalarTypeDefinitionNode(SourceSpan span, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives) : TypeDefinitionNode(span, description, name, directives);
