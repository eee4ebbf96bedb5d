namespace GraphQL.Engine.Types.SdlRules;

/// <summary>All rules about SDL. When they pass, types can be made of it: every name is defined, once, and of the kind its place asks for.</summary>
internal static class SpecifiedSdlRules
{
    /// <summary>In the order of their reports: what makes others senseless comes first.</summary>
    public static IReadOnlyList<SdlRule> All { get; } =
    [
        TypeSystemDefinitionsOnly.Check,
        LoneSchemaDefinition.Check,
        UniqueOperationTypes.Check,
        UniqueTypeNames.Check,
        UniqueDirectiveNames.Check,
        ReservedNames.Check,
        BuiltInScalarsOmitted.Check,
        PossibleTypeExtensions.Check,
        UniqueFieldDefinitionNames.Check,
        UniqueArgumentDefinitionNames.Check,
        UniqueEnumValueNames.Check,
        KnownTypeNames.Check,
        RootTypesAreObjects.Check,
        InterfacesAreInterfaces.Check,
        UnionMembersAreObjects.Check,
        KnownDirectives.Check,
        UniqueDirectivesPerLocation.Check,
        KnownArgumentNamesOnDirectives.Check,
        UniqueArgumentNames.Check,
        ProvidedRequiredArgumentsOnDirectives.Check,
        UniqueInputFieldNames.Check,
        NoDirectiveCycles.Check,
    ];
}
