using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Validation;

/// <summary>Which fragments and variables the operations and fragments of a document use, themselves and through fragments.</summary>
internal sealed class FragmentUses
{
    /// <summary>
    /// How many spreads and variables may be followed for all operations together. One operation of the largest document stays far below; many operations
    /// that all spread the same large fragments would multiply.
    /// </summary>
    private const int MaxWork = 50_000;

    private readonly ValidationContext context;
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> spreads = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> variables = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> reachableVariables = [];
    private int work;

    public FragmentUses(ValidationContext context, DocumentWalk walk)
    {
        this.context = context;
        walk.FragmentSpread += spread => Of(spreads, walk.Definition!).Add(spread);
        walk.Variable += usage => Of(variables, walk.Definition!).Add(usage);
    }

    /// <summary>The spreads that stand in the definition, at any depth, in document order.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(ExecutableDefinitionNode definition) => spreads.GetValueOrDefault(definition) ?? [];

    /// <summary>The fragments that the definitions reach through spreads, each once, nearest first.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsReachedFrom(IEnumerable<ExecutableDefinitionNode> definitions)
    {
        var reached = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<ExecutableDefinitionNode>(definitions);
        while (waiting.TryDequeue(out var definition))
        {
            foreach (var spread in SpreadsIn(definition))
            {
                Spend(1);
                if (seen.Add(spread.Name.Value) && context.FindFragment(spread.Name.Value) is { } fragment)
                {
                    reached.Add(fragment);
                    waiting.Enqueue(fragment);
                }
            }
        }

        return reached;
    }

    /// <summary>The variables used in the operation and in the fragments it reaches.</summary>
    public IReadOnlyList<VariableUsage> VariablesReachedFrom(OperationDefinitionNode operation)
    {
        if (reachableVariables.TryGetValue(operation, out var usages))
            return usages;

        usages = [.. variables.GetValueOrDefault(operation) ?? []];
        foreach (var fragment in FragmentsReachedFrom([operation]))
        {
            var inFragment = variables.GetValueOrDefault(fragment) ?? [];
            Spend(inFragment.Count);
            usages.AddRange(inFragment);
        }

        reachableVariables.Add(operation, usages);
        return usages;
    }

    /// <summary>Counts steps through fragments.</summary>
    /// <exception cref="ValidationAbortedException">There have been too many.</exception>
    public void Spend(int steps)
    {
        work += steps;
        if (work > MaxWork)
        {
            throw new ValidationAbortedException(new GraphQLError(
                $"The operations of this document use the same fragments so often that following them takes more than {MaxWork} steps. Validation aborted; split the document."));
        }
    }

    private static List<T> Of<T>(Dictionary<ExecutableDefinitionNode, List<T>> lists, ExecutableDefinitionNode definition)
    {
        if (!lists.TryGetValue(definition, out var list))
            lists.Add(definition, list = []);
        return list;
    }
}
