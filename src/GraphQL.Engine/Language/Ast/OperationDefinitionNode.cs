namespace GraphQL.Engine.Language;

/// <summary>A query, mutation or subscription (§2.4 OperationDefinition).</summary>
public sealed class OperationDefinitionNode(SourceSpan span, IReadOnlyList<DirectiveNode> directives, SelectionSetNode selectionSet, StringValueNode? description, OperationType operation, NameNode? name, IReadOnlyList<VariableDefinitionNode> variableDefinitions) : ExecutableDefinitionNode(span, directives, selectionSet)
{
    /// <summary>The description in front of the definition; null when none stands there.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Which of the three it is.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its name; null when anonymous.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables it declares, in document order; empty when none.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
