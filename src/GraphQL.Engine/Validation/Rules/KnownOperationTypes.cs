using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.2.1.1 Operation Type Existence: the schema has a root type for each operation's kind.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context, "§5.2.1.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Operation += Check;

    private void Check(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootTypeFor(operation.Operation) is null)
            Report($"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.", operation);
    }
}
