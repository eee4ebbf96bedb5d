using GraphQL.Engine.Types;

namespace Common;

/// <summary>Writes values of input types, now and then something else.</summary>
internal sealed class RandomLiteral(Dice dice, double faults)
{
    private static readonly string[] Odd =
    [
        "0", "-0", "1.0", "1e3", "-1E-2", "2147483647", "2147483648", "-2147483648", "-2147483649", "9007199254740993", "1.7976931348623157e308", "4.9e-324", "123456789012345678901234567890",
        "true", "false", "null", "VALUE0", "UNKNOWN", "\"\"", "\"VALUE0\"", "\"\\u00E6\\uD83D\\uDE00\\u{10FFFF}\\n\"", "\"\"\"\n  block\n    \\\"\"\"\n\"\"\"", "[]", "[1, [2], null]", "{}", "{in0: 1}", "{in0: null, in0: 2}", "{unknown: [VALUE1]}",
    ];

    /// <param name="type">The type asked for.</param>
    /// <param name="variable">Gives a variable for a place of a type, with <c>$</c>; null when there shall be none.</param>
    /// <param name="depth">How deep input objects may still nest.</param>
    public string Of(GraphQLType type, Func<GraphQLType, string?> variable, int depth = 3)
    {
        if (variable(type) is { } name)
            return name;
        if (dice.Percent(faults))
            return dice.Pick(Odd);
        if (type is NonNullType nonNull)
            return NotNull(nonNull.NullableType, variable, depth);
        return dice.Percent(10) ? "null" : NotNull(type, variable, depth);
    }

    private string NotNull(GraphQLType type, Func<GraphQLType, string?> variable, int depth) => type switch
    {
        ListType list when dice.Percent(15) => Of(list.ItemType is NonNullType ? list.ItemType : new NonNullType(list.ItemType), variable, depth),
        ListType list => $"[{string.Join(", ", dice.Times(0, 2).Select(_ => Of(list.ItemType, variable, depth - 1)))}]",
        EnumType values => dice.Pick([.. values.Values]).Name,
        InputObjectType input => $"{{{string.Join(", ", FieldsOf(input, depth).Select(field => $"{field.Name}: {Of(field.Type is NonNullType || !input.IsOneOf ? field.Type : new NonNullType(field.Type), variable, depth - 1)}"))}}}",
        _ => ((NamedType)type).Name switch
        {
            "Int" => dice.Word("0 1 -5 2147483647 -2147483648"),
            "Float" => dice.Word("0 1 -5.5 1e10 1.5E-3"),
            "String" => dice.Pick(["\"\"", "\"text\"", "\"\\\"\\u{1F600}\"", "\"\"\"block\"\"\"", "\"æ😀\""]),
            "Boolean" => dice.Word("true false"),
            "ID" => dice.Word("1 \"id\" -99999999999999999999"),
            _ => dice.Pick(Odd),
        },
    };

    private IEnumerable<InputValueDefinition> FieldsOf(InputObjectType input, int depth)
    {
        if (input.IsOneOf && !dice.Percent(faults * 3))
            return [dice.Pick([.. input.Fields])];
        return input.Fields.Where(field => field.IsRequired ? !dice.Percent(faults) : depth > 0 && dice.Percent(40));
    }
}
