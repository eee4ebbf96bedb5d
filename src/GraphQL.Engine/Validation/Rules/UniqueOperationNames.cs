using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.2.2.1 Operation Name Uniqueness: no two operations of a document share a name, whatever their kind, for a request picks one by name.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context, "§5.2.2.1")
{
    private readonly Dictionary<string, NameNode> seen = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Operation += Check;

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !seen.TryAdd(name.Value, name))
            Report($"There can be only one operation named \"{name.Value}\".", seen[name.Value], name);
    }
}
