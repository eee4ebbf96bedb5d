using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>The figures of a document that limits are about.</summary>
internal static class DocumentFigures
{
    /// <summary>How many fields lie below each other.</summary>
    public static FragmentFigures Depth(DocumentNode document) => LongestPath(document, _ => true);

    /// <summary>How many fields are aliased, once for each place where their fragment is spread.</summary>
    public static FragmentFigures Aliases(DocumentNode document) => new(document, set => Measure(set, field => field.Alias is null ? 0 : 1, _ => true), Sum);

    /// <summary>How many fields stand at the top, once for each place where their fragment is spread.</summary>
    public static FragmentFigures RootFields(DocumentNode document) => new(document, set => Measure(set, _ => 1, _ => false), Sum);

    /// <summary>How many directives the document has.</summary>
    public static long Directives(DocumentNode document) => document.Definitions.OfType<ExecutableDefinitionNode>().Sum(definition =>
        definition.Directives.Count + DirectivesIn(definition.SelectionSet) + ((definition as OperationDefinitionNode)?.VariableDefinitions.Sum(variable => variable.Directives.Count) ?? 0));

    /// <summary>How many lists of the schema lie below each other under <c>__schema</c> and <c>__type</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="deepest">The <c>__schema</c> or <c>__type</c> with the most; null when there is none.</param>
    public static long IntrospectionDepth(DocumentNode document, out FieldNode? deepest)
    {
        var paths = LongestPath(document, field => field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields");
        deepest = document.Definitions.OfType<ExecutableDefinitionNode>()
            .SelectMany(definition => IntrospectionIn(definition.SelectionSet))
            .MaxBy(field => paths.Of(field.SelectionSet!));
        return deepest is null ? 0 : paths.Of(deepest.SelectionSet!);
    }

    private static FragmentFigures LongestPath(DocumentNode document, Func<FieldNode, bool> counts) => new(
        document,
        set =>
        {
            var spreads = new List<FragmentFigures.Spread>();
            return new FragmentFigures.Local(Longest(set, counts, 0, spreads), spreads);
        },
        (longest, spread, inFragment) => Math.Max(longest, spread.Depth + inFragment));

    private static long Longest(SelectionSetNode set, Func<FieldNode, bool> counts, int depth, List<FragmentFigures.Spread> spreads)
    {
        long longest = depth;
        foreach (var selection in set.Selections)
        {
            if (selection is FragmentSpreadNode spread)
                spreads.Add(new FragmentFigures.Spread(spread.Name.Value, depth));

            var here = selection is FieldNode field && counts(field) ? depth + 1 : depth;
            longest = Math.Max(longest, SelectionSetOf(selection) is { } inner ? Longest(inner, counts, here, spreads) : here);
        }

        return longest;
    }

    private static FragmentFigures.Local Measure(SelectionSetNode root, Func<FieldNode, int> count, Func<FieldNode, bool> goesInto)
    {
        var own = 0;
        var spreads = new List<FragmentFigures.Spread>();
        Visit(root);
        return new FragmentFigures.Local(own, spreads);

        void Visit(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(new FragmentFigures.Spread(spread.Name.Value, 0));
                if (selection is FieldNode field)
                    own += count(field);
                if (SelectionSetOf(selection) is { } inner && (selection is not FieldNode outer || goesInto(outer)))
                    Visit(inner);
            }
        }
    }

    private static IEnumerable<FieldNode> IntrospectionIn(SelectionSetNode set) => set.Selections.SelectMany(selection => selection switch
    {
        FieldNode { Name.Value: "__schema" or "__type", SelectionSet: not null } field => [field],
        _ => SelectionSetOf(selection) is { } inner ? IntrospectionIn(inner) : [],
    });

    private static long DirectivesIn(SelectionSetNode set) =>
        set.Selections.Sum(selection => selection.Directives.Count + (SelectionSetOf(selection) is { } inner ? DirectivesIn(inner) : 0));

    private static SelectionSetNode? SelectionSetOf(SelectionNode selection) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        _ => null,
    };

    private static long Sum(long sum, FragmentFigures.Spread spread, long inFragment) => sum + inFragment;
}
