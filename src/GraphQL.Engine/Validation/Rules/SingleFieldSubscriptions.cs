using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>
/// §5.2.4.1 Single Root Field: a subscription selects exactly one field of the root, through fragments too, since one field is one source of events.
/// It is not an introspection field, which has no events, and no <c>@skip</c> or <c>@include</c> stands there, which could make it none.
/// </summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context, "§5.2.4.1")
{
    public override void Subscribe(DocumentWalk walk) => walk.Operation += operation =>
    {
        if (operation.Operation == OperationType.Subscription && Context.Schema.SubscriptionType is { } root)
            Check(operation, root);
    };

    private void Check(OperationDefinitionNode operation, ObjectType root)
    {
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        var selections = SelectionsFor(root, operation.SelectionSet).ToList();
        var conditions = selections.Select(ConditionOn).OfType<DirectiveNode>().ToList();
        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditions);
            return;
        }

        var fields = selections.OfType<FieldNode>().GroupBy(field => (field.Alias ?? field.Name).Value, StringComparer.Ordinal).ToList();
        if (fields.Count == 0)
            Report($"{subject} must select one top level field.", operation.SelectionSet);
        if (fields.Count > 1)
            Report($"{subject} must select only one top level field.", fields.Skip(1).SelectMany(group => group));
        foreach (var field in fields.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
            Report($"{subject} must not select an introspection top level field.", field);
    }

    /// <summary>All selections of the root in document order, those of matching fragments behind the selection that spreads them; each fragment once, and none behind a condition.</summary>
    private IEnumerable<SelectionNode> SelectionsFor(ObjectType root, SelectionSetNode selectionSet)
    {
        var spread = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
        while (waiting.TryPop(out var selection))
        {
            Context.Uses.Spend(1);
            yield return selection;
            if (ConditionOn(selection) is not null)
                continue;

            var inner = selection switch
            {
                InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root) => inline.SelectionSet,
                FragmentSpreadNode named when Context.FindFragment(named.Name.Value) is { } fragment && Applies(fragment.TypeCondition, root) && spread.Add(named.Name.Value) => fragment.SelectionSet,
                _ => null,
            };
            foreach (var next in inner?.Selections.Reverse() ?? [])
                waiting.Push(next);
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        Context.FindComposite(condition) is { } type && Context.Schema.PossibleTypes(type).Contains(root);

    private static DirectiveNode? ConditionOn(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value is "skip") ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value is "include");
}
