namespace GraphQL.Engine.Language;

/// <summary>A reference to a type in a document (§2.12 Type).</summary>
public abstract class TypeNode(SourceSpan span) : Node(span);
