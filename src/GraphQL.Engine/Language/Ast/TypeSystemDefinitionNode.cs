namespace GraphQL.Engine.Language;

/// <summary>A definition of the type system (§3 TypeSystemDefinition).</summary>
public abstract class TypeSystemDefinitionNode(SourceSpan span) : DefinitionNode(span);
