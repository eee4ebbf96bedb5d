using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.2.3.1 Lone Anonymous Operation: an operation without a name is the only operation of its document, for nothing could pick it among others.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : ValidationRule(context, "§5.2.3.1")
{
    private readonly int operations = context.Document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void Subscribe(DocumentWalk walk) => walk.Operation += Check;

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is null && operations > 1)
            Report("This anonymous operation must be the only defined operation.", operation);
    }
}
