using GraphQL.Engine.Coercion;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Execution;

/// <summary>Coerces the arguments of planned fields (§6.4.1).</summary>
internal static class FieldArguments
{
    /// <summary>The arguments when no variable is in them; null when one is, or when they fail, which each request shall be told at the field.</summary>
    public static BoundArguments? Constant(FieldPlan field)
    {
        if (field.Resolver is null || field.Nodes[0].Arguments.Any(argument => HasVariable(argument.Value)))
            return null;

        try
        {
            return Of(field, VariableValues.None);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>The arguments of a field that has a resolver.</summary>
    /// <exception cref="ArgumentsException">They are not what the field takes.</exception>
    public static BoundArguments Of(FieldPlan field, VariableValues variables)
    {
        if (field.ConstantArguments is { } constant)
            return constant;

        var node = field.Nodes[0];
        var coerced = ArgumentCoercion.CoerceArgumentValues(field.Definition.Arguments, node.Arguments, node, variables, field.Source);
        return coerced.Values is { } values ? field.Resolver!.Bind(values) : throw new ArgumentsException(coerced.Error!);
    }

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode input => input.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
