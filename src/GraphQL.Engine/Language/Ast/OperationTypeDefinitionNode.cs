namespace GraphQL.Engine.Language;

/// <summary>A root operation type (§3.3.1 RootOperationTypeDefinition).</summary>
public sealed class OperationTypeDefinitionNode(SourceSpan span, OperationType operation, NamedTypeNode type) : Node(span)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The object type that serves it.</summary>
    public NamedTypeNode Type { get; } = type;
}
