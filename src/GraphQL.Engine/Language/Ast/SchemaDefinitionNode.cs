namespace GraphQL.Engine.Language;

/// <summary>A schema definition (§3.3 SchemaDefinition).</summary>
public sealed class SchemaDefinitionNode(SourceSpan span, StringValueNode? description, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<OperationTypeDefinitionNode> operationTypes) : TypeSystemDefinitionNode(span)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types named, in document order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
