using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Merging;

/// <summary>The selection sets of a document made flat, each once, however often it is met.</summary>
internal sealed class FlatSelectionSets(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, FlatSelectionSet> known = [];

    /// <summary>The selection set, flat.</summary>
    /// <param name="node">An operation's, a fragment's or a field's; its place in the document settles the type.</param>
    /// <param name="type">The type selected from; null when unknown.</param>
    public FlatSelectionSet Of(SelectionSetNode node, CompositeType? type)
    {
        if (!known.TryGetValue(node, out var flat))
        {
            known.Add(node, flat = new FlatSelectionSet(known.Count));
            Flatten(node, type, flat);
        }

        return flat;
    }

    /// <summary>The selection set of a fragment, flat.</summary>
    public FlatSelectionSet Of(FragmentDefinitionNode fragment) => Of(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition));

    /// <summary>What a field selects, flat; the field must select something.</summary>
    public FlatSelectionSet Inside(SelectedField field) => Of(field.Node.SelectionSet!, field.Type?.Named as CompositeType);

    /// <summary>
    /// The parts and all fragments that they spread, each selection set once, those of the first part that reaches it.
    /// With a list instead of recursion, for a chain of fragments may be as long as the document.
    /// </summary>
    public IReadOnlyList<MergedPart> WithFragments(IEnumerable<MergedPart> parts)
    {
        var seen = new HashSet<FlatSelectionSet>();
        var reached = parts.Where(part => seen.Add(part.Set)).ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var fragment in reached[i].Set.Spreads.Select(Of).Where(seen.Add))
                reached.Add(reached[i] with { Set = fragment });
        }

        return reached;
    }

    private void Flatten(SelectionSetNode node, CompositeType? type, FlatSelectionSet flat)
    {
        foreach (var selection in node.Selections)
        {
            if (selection is FieldNode field)
                flat.Fields.Add(new SelectedField(field, type, flat));
            else if (selection is InlineFragmentNode inline)
                Flatten(inline.SelectionSet, inline.TypeCondition is null ? type : context.FindComposite(inline.TypeCondition), flat);
            else if (context.FindFragment(((FragmentSpreadNode)selection).Name.Value) is { } fragment)
                flat.Spreads.Add(fragment);
        }
    }
}
