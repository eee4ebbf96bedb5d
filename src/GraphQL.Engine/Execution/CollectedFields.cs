using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>CollectFields (§6.3.2) for one object type: the selections that apply to it, grouped by response name in the order of the response.</summary>
internal sealed class CollectedFields
{
    private readonly Schema schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> fragments;
    private readonly Func<DirectiveNode, bool> conditionOf;
    private readonly ObjectType type;
    private readonly HashSet<string> visitedFragments = new(StringComparer.Ordinal);

    public CollectedFields(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Func<DirectiveNode, bool> conditionOf, ObjectType type)
    {
        this.schema = schema;
        this.fragments = fragments;
        this.conditionOf = conditionOf;
        this.type = type;
    }

    /// <summary>The selections of each response name; at least one each.</summary>
    public OrderedDictionary<string, List<FieldNode>> ByResponseName { get; } = new(StringComparer.Ordinal);

    public void Collect(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
                continue;

            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value) && fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition):
                    Collect(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (!ByResponseName.TryGetValue(responseName, out var sameName))
            ByResponseName.Add(responseName, sameName = []);
        sameName.Add(field);
    }

    /// <summary>§3.13.1 @skip, §3.13.2 @include: neither has precedence, a selection stays when it is not skipped and is included. What is skipped need not say whether it is included.</summary>
    private bool IsIncluded(SelectionNode selection) =>
        selection.Directives.Count == 0
        || ((Find(selection, "skip") is not { } skip || !conditionOf(skip)) && (Find(selection, "include") is not { } include || conditionOf(include)));

    private static DirectiveNode? Find(SelectionNode selection, string name) =>
        selection.Directives.FirstOrDefault(directive => string.Equals(directive.Name.Value, name, StringComparison.Ordinal));

    /// <summary>DoesFragmentTypeApply (§6.3.2).</summary>
    private bool Applies(NamedTypeNode condition) => schema.FindType(condition.Name.Value) is CompositeType composite && schema.PossibleTypes(composite).Contains(type);
}
