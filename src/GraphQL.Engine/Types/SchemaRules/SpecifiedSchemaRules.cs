namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>All rules about the types of a schema together.</summary>
internal static class SpecifiedSchemaRules
{
    /// <summary>In the order of their reports.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        RootTypes.Check,
        TypesAreNotEmpty.Check,
        FieldsHaveOutputTypes.Check,
        InputValuesHaveInputTypes.Check,
        ImplementsInheritedInterfaces.Check,
        ImplementsInterfaceFields.Check,
        RequiredIsNotDeprecated.Check,
        OneOfFieldsAreOptional.Check,
        InputObjectsHaveFiniteValues.Check,
        NoDefaultValueCycles.Check,
        DefaultValuesOfCorrectType.Check,
        DirectiveArgumentsOfCorrectType.Check,
    ];
}
