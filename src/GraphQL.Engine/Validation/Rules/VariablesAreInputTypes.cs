using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.8.2 Variables Are Input Types: a variable is a scalar, enum or input object, or a list of them; values of other types cannot be sent.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context, "§5.8.2")
{
    public override void Subscribe(DocumentWalk walk) => walk.VariableDefinition += Check;

    private void Check(VariableDefinitionNode variable)
    {
        if (TypeSyntax.Resolve(Context.Schema, variable.Type) is { IsInput: false })
            Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{Printer.Print(variable.Type)}\".", variable.Type);
    }
}
