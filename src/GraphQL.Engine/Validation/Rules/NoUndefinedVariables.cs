using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.8.3 All Variable Uses Defined: every variable used in an operation, and in each fragment it reaches, is defined by that operation.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context, "§5.8.3")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += () =>
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    };

    private void Check(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var byOperation = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
        foreach (var usage in Context.Uses.VariablesReachedFrom(operation))
        {
            if (!defined.Contains(usage.Node.Name.Value))
                Report($"Variable \"${usage.Node.Name.Value}\" is not defined{byOperation}.", usage.Node, operation);
        }
    }
}
