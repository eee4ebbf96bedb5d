using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation.Rules;

/// <summary>§5.5.2.2 Fragment Spreads Must Not Form Cycles: no fragment spreads itself, directly or through others, at any depth; it would never end.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context, "§5.5.2.2")
{
    private const int MaxNamesInMessage = 20;

    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Finished += () =>
    {
        foreach (var fragment in Context.Document.Definitions.OfType<FragmentDefinitionNode>())
            DetectCycles(fragment);
    };

    /// <summary>Depth first with a stack of its own, for a chain of fragments may be as long as the document. Each fragment is entered once, each spread followed once.</summary>
    private void DetectCycles(FragmentDefinitionNode start)
    {
        var path = new List<FragmentSpreadNode>();
        var depthOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(FragmentDefinitionNode Fragment, IEnumerator<FragmentSpreadNode> Spreads)>();
        Enter(start);
        while (open.TryPeek(out var top))
        {
            if (!top.Spreads.MoveNext())
            {
                depthOf.Remove(open.Pop().Fragment.Name.Value);
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }

            var spread = top.Spreads.Current;
            path.Add(spread);
            if (depthOf.TryGetValue(spread.Name.Value, out var depth))
                ReportCycle(path[depth..]);
            if (Context.FindFragment(spread.Name.Value) is not { } fragment || !Enter(fragment))
                path.RemoveAt(path.Count - 1);
        }

        bool Enter(FragmentDefinitionNode fragment)
        {
            if (!visited.Add(fragment.Name.Value))
                return false;
            depthOf[fragment.Name.Value] = path.Count;
            open.Push((fragment, Context.Uses.SpreadsIn(fragment).GetEnumerator()));
            return true;
        }
    }

    private void ReportCycle(List<FragmentSpreadNode> cycle)
    {
        var via = cycle.SkipLast(1).Take(MaxNamesInMessage).Select(spread => $"\"{spread.Name.Value}\"").ToList();
        if (cycle.Count - 1 > MaxNamesInMessage)
            via.Add("…");
        var through = via.Count == 0 ? "" : $" via {string.Join(", ", via)}";
        Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{through}.", cycle);
    }
}
