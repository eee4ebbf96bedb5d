namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>An argument or input field that SDL defines, with its schema coordinate (§3.14).</summary>
/// <param name="Coordinate"><c>Type.field(argument:)</c>, <c>@directive(argument:)</c> or <c>Input.field</c>.</param>
/// <param name="Value">The argument or input field.</param>
internal readonly record struct InputValue(string Coordinate, InputValueDefinition Value)
{
    /// <summary>All of a schema, in the order of the SDL.</summary>
    public static IEnumerable<InputValue> AllOf(Schema schema) =>
        from value in OfDirectives(schema).Concat(schema.Types.SelectMany(OfType))
        where value.Value.Definition is not null
        select value;

    private static IEnumerable<InputValue> OfDirectives(Schema schema) =>
        from directive in schema.Directives
        from argument in directive.Arguments
        select new InputValue($"@{directive.Name}({argument.Name}:)", argument);

    private static IEnumerable<InputValue> OfType(NamedType type) => type switch
    {
        FieldsType fields => from field in fields.Fields
                             from argument in field.Arguments
                             select new InputValue($"{type}.{field.Name}({argument.Name}:)", argument),
        InputObjectType input => input.Fields.Select(field => new InputValue($"{type}.{field.Name}", field)),
        _ => [],
    };
}
