using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.2.3 Fragment Spread Is Possible: some object of the type around a fragment may be of the fragment's type; otherwise it would never select anything.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context, "§5.5.2.3")
{
    private readonly Dictionary<(CompositeType Fragment, CompositeType Parent), bool> overlaps = [];

    public override void Subscribe(DocumentWalk walk)
    {
        walk.InlineFragment += inline => Check(inline, inline.TypeCondition, walk.ParentType, "Fragment");
        walk.FragmentSpread += spread => Check(spread, Context.FindFragment(spread.Name.Value)?.TypeCondition, walk.ParentType, $"Fragment \"{spread.Name.Value}\"");
    }

    private void Check(SelectionNode node, NamedTypeNode? condition, CompositeType? parentType, string subject)
    {
        if (parentType is null || condition is null || Context.FindComposite(condition) is not { } type)
            return;

        if (!overlaps.TryGetValue((type, parentType), out var overlap))
            overlaps.Add((type, parentType), overlap = TypeRelations.Overlap(Context.Schema, type, parentType));
        if (!overlap)
            Report($"{subject} cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".", node);
    }
}
