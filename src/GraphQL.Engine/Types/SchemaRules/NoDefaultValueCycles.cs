using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.10 InputObjectDefaultValueHasCycle: the default of an input field does not need itself, directly or by way of the defaults of fields that it leaves out.</summary>
internal static class NoDefaultValueCycles
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        var done = new HashSet<InputValueDefinition>();
        foreach (var field in schema.Types.OfType<InputObjectType>().SelectMany(FieldsOf))
            Follow(field, [], done, errors);
    }

    private static void Follow(InputValue field, List<InputValue> way, HashSet<InputValueDefinition> done, SdlErrors errors)
    {
        var before = way.FindIndex(step => step.Value == field.Value);
        if (before >= 0)
        {
            List<InputValue> others = [.. way.Skip(before + 1)];
            var via = others.Count == 0 ? "" : $" via the default values of: {string.Join(", ", others.Select(step => step.Coordinate))}";
            errors.Add($"Invalid circular reference. The default value of Input Object field {field.Coordinate} references itself{via}.", "§3.10", others.Prepend(field).Select(step => step.Value.DefaultValue));
        }
        else if (field.Value.DefaultValue is { } literal && done.Add(field.Value))
        {
            foreach (var needed in DefaultsNeededBy(literal, field.Value.Type))
                Follow(needed, [.. way, field], done, errors);
        }
    }

    /// <summary>The fields that an object literal leaves out, at any depth.</summary>
    private static IEnumerable<InputValue> DefaultsNeededBy(ValueNode literal, GraphQLType type) => literal switch
    {
        ListValueNode list => list.Values.SelectMany(item => DefaultsNeededBy(item, type)),
        ObjectValueNode value when type.Named is InputObjectType input => FieldsOf(input).SelectMany(field => GivenIn(value, field) is { } given ? DefaultsNeededBy(given, field.Value.Type) : [field]),
        _ => [],
    };

    private static ValueNode? GivenIn(ObjectValueNode literal, InputValue field) =>
        literal.Fields.FirstOrDefault(given => string.Equals(given.Name.Value, field.Value.Name, StringComparison.Ordinal))?.Value;

    private static IEnumerable<InputValue> FieldsOf(InputObjectType type) => type.Fields.Select(field => new InputValue($"{type}.{field.Name}", field));
}
