using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.1.4 Fragments Must Be Used: every fragment is reached from some operation; one that is not is a leftover or a misspelt spread.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context, "§5.5.1.4")
{
    public override void Subscribe(DocumentWalk walk) => walk.Finished += Check;

    private void Check()
    {
        var used = Context.Uses.FragmentsReachedFrom(Context.Document.Definitions.OfType<OperationDefinitionNode>())
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>().Where(fragment => !used.Contains(fragment.Name.Value)))
            Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    }
}
