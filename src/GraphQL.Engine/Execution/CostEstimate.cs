using GraphQL.Engine.Coercion;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <summary>
/// What an operation may cost, known before anything is called: each field that reads or makes objects costs one for each of its parents,
/// and how many parents there are, the sizes of the lists above say. Leaves read off their parent cost nothing. Of the object types that may stand at a place the dearest counts.
/// </summary>
internal sealed class CostEstimate(VariableValues variables, int defaultListSize)
{
    private readonly Dictionary<SelectionPlan, double> costs = [];

    /// <summary>True when another request might cost something else.</summary>
    public bool DependsOnVariables { get; private set; }

    /// <summary>The cost of a selection for one parent.</summary>
    public double Of(SelectionPlan selection)
    {
        if (!costs.TryGetValue(selection, out var cost))
            costs.Add(selection, cost = Of(selection, inheritedSize: null));
        return cost;
    }

    /// <param name="selection">The selection.</param>
    /// <param name="inheritedSize">The size that the field above declares for the lists directly below it; null when it declares none.</param>
    private double Of(SelectionPlan selection, long? inheritedSize) => selection.Fields.Sum(field => Of(field, inheritedSize));

    private double Of(FieldPlan field, long? inheritedSize)
    {
        var own = field.Resolver is { Costs: true } ? 1 : 0;
        if (field.Selections.Count == 0)
            return own;

        var isList = field.Definition.Type.NullableType is ListType;
        var declared = field.ListSize.IsDeclared ? field.ListSize.SizeFor(ArgumentsOf(field)) : null;
        var below = isList || declared is null
            ? field.Selections.Values.Max(Of)
            : field.Selections.Values.Max(selection => Of(selection, declared));
        return own + (ItemsOf(field.Definition.Type, declared ?? inheritedSize ?? defaultListSize) * below);
    }

    private double ItemsOf(GraphQLType type, long outerSize) => type.NullableType is ListType list
        ? outerSize * ItemsOf(list.ItemType, defaultListSize)
        : 1;

    private IReadOnlyDictionary<string, object?>? ArgumentsOf(FieldPlan field)
    {
        if (field.Resolver is null || field.ListSize.SlicingArguments.Count == 0)
            return null;

        DependsOnVariables |= field.ConstantArguments is null;
        try
        {
            return FieldArguments.Of(field, variables).Coerced;
        }
        catch (Exception)
        {
            // What the arguments have against them is an error of the field, told where it runs; here the assumed size serves.
            return null;
        }
    }
}
