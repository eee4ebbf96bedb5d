using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Execution;

/// <summary>How an operation runs, for one outcome of its <c>@skip</c> and <c>@include</c>: made once, used by all requests that ask the same.</summary>
internal sealed class OperationPlan(OperationDefinitionNode operation, SelectionPlan root, SourceText source)
{
    /// <summary>How many items a list is taken to have about whose size the SDL says nothing.</summary>
    private const int DefaultListSize = 10;

    /// <summary>Not a number until it is known. A plain double, because requests on several threads set and read it.</summary>
    private double constantCost = double.NaN;

    public OperationDefinitionNode Operation { get; } = operation;

    public SelectionPlan Root { get; } = root;

    public SourceText Source { get; } = source;

    /// <summary>What the operation may cost with these variables.</summary>
    public double CostFor(VariableValues variables)
    {
        var known = constantCost;
        if (!double.IsNaN(known))
            return known;

        var estimate = new CostEstimate(variables, DefaultListSize);
        var cost = estimate.Of(Root);
        if (!estimate.DependsOnVariables)
            constantCost = cost;
        return cost;
    }
}
