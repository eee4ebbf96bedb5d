using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.8.4 All Variables Used: every variable that an operation defines is used in it or in a fragment it reaches.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context, "§5.8.4")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += () =>
    {
        foreach (var operation in Context.Document.Definitions.OfType<OperationDefinitionNode>())
            Check(operation);
    };

    private void Check(OperationDefinitionNode operation)
    {
        var used = Context.Uses.VariablesReachedFrom(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var inOperation = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
        foreach (var variable in operation.VariableDefinitions)
        {
            if (!used.Contains(variable.Variable.Name.Value))
                Report($"Variable \"${variable.Variable.Name.Value}\" is never used{inOperation}.", variable);
        }
    }
}
