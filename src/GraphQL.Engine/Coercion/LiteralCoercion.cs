using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Coercion;

/// <summary>Takes a literal of a document as a value of an input type (§3.5 to §3.12, Input Coercion; variables by §6.4.1). Reports every fault of the literal, not only the first.</summary>
/// <param name="variables">The values of the variables that the literal may use.</param>
/// <param name="report">Gets the faulty part and what is wrong with it.</param>
internal sealed class LiteralCoercion(VariableValues variables, Action<ValueNode, string> report)
{
    /// <summary>The value inside the program; what it is after a fault was reported is of no use.</summary>
    public object? Coerce(ValueNode literal, GraphQLType type)
    {
        if (literal is VariableNode variable)
            return CoerceVariable(variable, type);
        if (literal is NullValueNode)
            return type is NonNullType ? Fault(literal, $"Expected value of type \"{type}\", found null.") : null;

        return type.NullableType switch
        {
            ListType list => CoerceList(literal, list),
            InputObjectType input => CoerceInputObject(literal, input),
            EnumType values => CoerceEnum(literal, values),
            ScalarType scalar => CoerceScalar(literal, scalar),
            _ => throw new ArgumentException($"{type} is not an input type (§3.4.2).", nameof(type)),
        };
    }

    /// <summary>True when the literal is a variable that has neither value nor default: then it counts as not given (§6.4.1).</summary>
    public bool IsMissing(ValueNode literal) => literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);

    /// <summary>A variable has been coerced to its own type, which validation found to fit here (§5.8.5); only null may still be out of place. A missing one counts as null.</summary>
    private object? CoerceVariable(VariableNode variable, GraphQLType type)
    {
        variables.TryGet(variable.Name.Value, out var value);
        return value is null && type is NonNullType
            ? Fault(variable, $"Expected variable \"${variable.Name.Value}\" provided to type \"{type}\" to have a value.")
            : value;
    }

    /// <summary>§3.11 Input Coercion: what is not a list is a list of one.</summary>
    private List<object?> CoerceList(ValueNode literal, ListType type) =>
        literal is ListValueNode list ? [.. list.Values.Select(item => Coerce(item, type.ItemType))] : [Coerce(literal, type.ItemType)];

    /// <summary>§3.10 Input Coercion. A field that is not given, or given by a missing variable, takes its default or stays away; null is given.</summary>
    private object? CoerceInputObject(ValueNode literal, InputObjectType type)
    {
        if (literal is not ObjectValueNode value)
            return Fault(literal, $"Expected value of type \"{type}\", found {ValidationContext.Quote(literal)}.");

        var given = value.Fields.DistinctBy(field => field.Name.Value, StringComparer.Ordinal).ToDictionary(field => field.Name.Value, field => field.Value, StringComparer.Ordinal);
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var part) && !IsMissing(part))
                fields[field.Name] = Coerce(part, field.Type);
            else if (field.DefaultValue is not null)
                fields[field.Name] = field.CoercedDefault;
            else if (field.IsRequired)
                Fault(literal, $"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        foreach (var unknown in value.Fields.Where(field => type.FindField(field.Name.Value) is null))
            Fault(literal, $"Field \"{unknown.Name.Value}\" is not defined by type \"{type}\".");
        if (type.IsOneOf)
            CheckOneOf(value, fields, type);
        return fields;
    }

    /// <summary>§3.10.1: exactly one field, and not null.</summary>
    private void CheckOneOf(ObjectValueNode literal, OrderedDictionary<string, object?> fields, InputObjectType type)
    {
        if (literal.Fields.Count != 1 || fields.Count != 1)
            Fault(literal, $"OneOf Input Object \"{type}\" must specify exactly one key.");
        else if (fields.GetAt(0) is { Value: null } empty && literal.Fields[0].Value is NullValueNode or VariableNode)
            Fault(literal, $"Field \"{type}.{empty.Key}\" must be non-null.");
    }

    /// <summary>§3.9 Input Coercion: a name, not a string.</summary>
    private object? CoerceEnum(ValueNode literal, EnumType type) =>
        (literal is EnumValueNode name ? type.FindValue(name.Value)?.Name : null)
        ?? Fault(literal, $"Expected value of type \"{type}\", found {ValidationContext.Quote(literal)}.");

    /// <summary>§3.5 Input Coercion, by the rules of the scalar itself.</summary>
    private object? CoerceScalar(ValueNode literal, ScalarType type)
    {
        try
        {
            return type.Coercion.CoerceInputLiteral(variables.Replace(literal));
        }
        catch (CoercionException fault)
        {
            return Fault(literal, Sentence.Of(fault.Message));
        }
    }

    private object? Fault(ValueNode literal, string message)
    {
        report(literal, message);
        return null;
    }
}
