namespace GraphQL.Engine.Language;

/// <summary>An extension of the type system (§3.1 TypeSystemExtension).</summary>
public abstract class TypeSystemExtensionNode(SourceSpan span) : DefinitionNode(span);
