namespace GraphQL.Engine.Language;

/// <summary>A schema extension (§3.3.2 SchemaExtension).</summary>
public sealed class SchemaExtensionNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, IReadOnlyList<OperationTypeDefinitionNode> operationTypes) : TypeSystemExtensionNode(span)
{
    /// <summary>The directives applied here, in document order; empty when none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types named, in document order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
