using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.2.1 Fragment Spread Target Defined: a spread names a fragment of the same document.</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context, "§5.5.2.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.FragmentSpread += Check;

    private void Check(FragmentSpreadNode spread)
    {
        if (Context.FindFragment(spread.Name.Value) is null)
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
    }
}
