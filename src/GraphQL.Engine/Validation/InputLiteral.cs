using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>
/// Holds a literal against an input type (§5.6.1, §5.6.2, §5.6.4), down to its leaves. Variables inside are judged where their values are known;
/// a null or a list too much is said at the literal that is wrong.
/// </summary>
/// <param name="report">Takes a message, the paragraph broken, and the node at fault.</param>
internal sealed class InputLiteral(Action<string, string, Node> report)
{
    private const string ValuesOfCorrectType = "§5.6.1";
    private const string InputObjectFieldNames = "§5.6.2";
    private const string InputObjectRequiredFields = "§5.6.4";
    private const string OneOfInputObjects = "§3.10.1";

    /// <summary>Reports everything that is wrong with the literal.</summary>
    public void Check(ValueNode value, GraphQLType type)
    {
        if (value is VariableNode)
            return;
        if (value is NullValueNode)
        {
            if (type is NonNullType)
                report($"Expected value of non-null type \"{type}\" not to be null.", ValuesOfCorrectType, value);
            return;
        }

        switch (type.NullableType)
        {
            case ListType list:
                foreach (var item in value is ListValueNode literal ? literal.Values : [value])
                    Check(item, list.ItemType);
                break;
            case InputObjectType inputObject:
                CheckInputObject(value, inputObject);
                break;
            case EnumType enumType:
                CheckEnum(value, enumType);
                break;
            case ScalarType scalar:
                CheckScalar(value, scalar);
                break;
        }
    }

    private void CheckInputObject(ValueNode value, InputObjectType type)
    {
        if (value is not ObjectValueNode literal)
        {
            report($"Expected value of type \"{type}\" to be an object, found: {ValidationContext.Quote(value)}.", ValuesOfCorrectType, value);
            return;
        }

        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
            given[field.Name.Value] = field.Value;

        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var fieldValue))
                Check(fieldValue, field.Type);
            else if (field.IsRequired)
                report($"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {ValidationContext.Quote(literal)}.", InputObjectRequiredFields, literal);
        }

        CheckFieldNames(literal, type);
        if (type.IsOneOf)
            CheckOneOf(literal, type);
    }

    private void CheckFieldNames(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in literal.Fields)
        {
            if (type.FindField(field.Name.Value) is not null)
                continue;

            var suggestion = Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(known => known.Name));
            var found = suggestion.Length == 0 ? ", found" : $".{suggestion} Found";
            report($"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\"{found}: {ValidationContext.Quote(literal)}.", InputObjectFieldNames, field);
        }
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type)
    {
        var known = literal.Fields.Where(field => type.FindField(field.Name.Value) is not null).ToList();
        if (known.Count != 1 || known[0].Value is NullValueNode)
            report($"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.", OneOfInputObjects, literal);
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        var names = type.Values.Select(known => known.Name);
        if (value is not EnumValueNode literal)
        {
            var text = value is StringValueNode words ? words.Value : ValidationContext.Quote(value);
            var suggestion = Suggestions.DidYouMean(Suggestions.Near(text, names), "the enum value");
            report($"Enum \"{type}\" cannot represent non-enum value: {ValidationContext.Quote(value)}.{suggestion}", ValuesOfCorrectType, value);
        }
        else if (type.FindValue(literal.Value) is null)
        {
            var suggestion = Suggestions.DidYouMean(Suggestions.Near(literal.Value, names), "the enum value");
            report($"Value \"{literal.Value}\" does not exist in \"{type}\" enum.{suggestion}", ValuesOfCorrectType, value);
        }
    }

    private void CheckScalar(ValueNode value, ScalarType type)
    {
        try
        {
            type.Coercion.CoerceInputLiteral(WithoutVariables(value));
        }
        catch (CoercionException wrong)
        {
            report(wrong.Message, ValuesOfCorrectType, value);
        }
    }

    /// <summary>A scalar takes constants only, but a list or object given to it may hold variables: a field is then left out, an item null, as if the variable were not given.</summary>
    private static ValueNode WithoutVariables(ValueNode value) => value switch
    {
        VariableNode => new NullValueNode(value.Span),
        ListValueNode list => new ListValueNode(list.Span, [.. list.Values.Select(WithoutVariables)]),
        ObjectValueNode literal => new ObjectValueNode(
            literal.Span,
            [.. literal.Fields.Where(field => field.Value is not VariableNode).Select(field => new ObjectFieldNode(field.Span, field.Name, WithoutVariables(field.Value)))]),
        _ => value,
    };
}
