using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>
/// A figure of selection sets that counts through fragments. Each fragment is measured once, however often it is spread, so a document whose fragments
/// multiply costs no more than its text; and with a stack of its own, for a chain of fragments may be as long as the document.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="measure">Measures a selection set without its fragments.</param>
/// <param name="combine">Adds to a figure so far what a fragment has that is spread there.</param>
internal sealed class FragmentFigures(DocumentNode document, Func<SelectionSetNode, FragmentFigures.Local> measure, Func<long, FragmentFigures.Spread, long, long> combine)
{
    /// <summary>No figure is beyond this; one that is this may be higher.</summary>
    public const long Highest = 1_000_000_000;

    private readonly Dictionary<string, FragmentDefinitionNode> fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().GroupBy(fragment => fragment.Name.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private readonly Dictionary<string, long> figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <summary>The figure of a selection set with its fragments. A fragment that spreads itself counts nothing for it; validation refuses the document anyway.</summary>
    public long Of(SelectionSetNode selectionSet)
    {
        var root = measure(selectionSet);
        var open = new Stack<(string? Name, Local Local, int Next)>([(null, root, 0)]);
        while (true)
        {
            var (name, local, next) = open.Pop();
            while (next < local.Spreads.Count && !entered.Add(local.Spreads[next].Fragment))
                next++;

            if (next < local.Spreads.Count)
            {
                open.Push((name, local, next + 1));
                var inner = local.Spreads[next].Fragment;
                open.Push((inner, fragments.TryGetValue(inner, out var fragment) ? measure(fragment.SelectionSet) : new Local(0, []), 0));
                continue;
            }

            var figure = local.Spreads.Aggregate(local.Own, (sum, spread) => Math.Min(Highest, combine(sum, spread, figures.GetValueOrDefault(spread.Fragment))));
            if (name is null)
                return figure;
            figures[name] = figure;
        }
    }

    /// <summary>A fragment spread in a selection set.</summary>
    /// <param name="Fragment">The fragment's name.</param>
    /// <param name="Depth">How many counted fields it lies in, within the selection set.</param>
    internal readonly record struct Spread(string Fragment, int Depth);

    /// <summary>The figure of a selection set without its fragments, and the fragments.</summary>
    internal readonly record struct Local(long Own, IReadOnlyList<Spread> Spreads);
}
