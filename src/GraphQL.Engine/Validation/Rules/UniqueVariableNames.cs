using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.8.1 Variable Uniqueness: no two variables of an operation share a name. Two operations may each have one of that name.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context, "§5.8.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Operation += Check;

    private void Check(OperationDefinitionNode operation)
    {
        var names = operation.VariableDefinitions.Select(variable => variable.Variable.Name).GroupBy(name => name.Value, StringComparer.Ordinal);
        foreach (var name in names.Where(group => group.Skip(1).Any()))
            Report($"There can be only one variable named \"${name.Key}\".", name);
    }
}
