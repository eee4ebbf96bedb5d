namespace GraphQL.Engine.Language;

/// <summary>A definition or extension at the top of a document (§2.3 Definition).</summary>
public abstract class DefinitionNode(SourceSpan span) : Node(span);
