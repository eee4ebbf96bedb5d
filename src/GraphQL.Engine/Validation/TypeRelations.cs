using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>How types stand to each other.</summary>
internal static class TypeRelations
{
    /// <summary>True when a variable of one type may stand where another is expected (§5.8.5 AreTypesCompatible).</summary>
    public static bool AreTypesCompatible(GraphQLType variableType, GraphQLType locationType) => (variableType, locationType) switch
    {
        (NonNullType variable, NonNullType location) => AreTypesCompatible(variable.NullableType, location.NullableType),
        (_, NonNullType) => false,
        (NonNullType variable, _) => AreTypesCompatible(variable.NullableType, locationType),
        (ListType variable, ListType location) => AreTypesCompatible(variable.ItemType, location.ItemType),
        _ => variableType == locationType,
    };

    /// <summary>True when some object may be of both types (§5.5.2.3).</summary>
    public static bool Overlap(Schema schema, CompositeType first, CompositeType second) =>
        first == second || schema.PossibleTypes(first).Any(schema.PossibleTypes(second).ToHashSet().Contains);
}
