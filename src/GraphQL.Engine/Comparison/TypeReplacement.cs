using GraphQL.Engine.Types;

namespace GraphQL.Engine.Comparison;

/// <summary>Whether a type may take the place of another without breaking documents. Named types are the same when their names are; what became of them is told elsewhere.</summary>
internal static class TypeReplacement
{
    /// <summary>In answers: the later type may promise more (non-null), at any depth.</summary>
    public static bool IsSafeForOutput(GraphQLType earlier, GraphQLType later) => (earlier, later) switch
    {
        (NonNullType before, NonNullType after) => IsSafeForOutput(before.NullableType, after.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType after) => IsSafeForOutput(earlier, after.NullableType),
        (ListType before, ListType after) => IsSafeForOutput(before.ItemType, after.ItemType),
        _ => HasSameName(earlier, later),
    };

    /// <summary>In arguments and input fields: the later type may demand less (nullable), at any depth.</summary>
    public static bool IsSafeForInput(GraphQLType earlier, GraphQLType later) => (earlier, later) switch
    {
        (NonNullType before, NonNullType after) => IsSafeForInput(before.NullableType, after.NullableType),
        (_, NonNullType) => false,
        (NonNullType before, _) => IsSafeForInput(before.NullableType, later),
        (ListType before, ListType after) => IsSafeForInput(before.ItemType, after.ItemType),
        _ => HasSameName(earlier, later),
    };

    private static bool HasSameName(GraphQLType earlier, GraphQLType later) =>
        earlier is NamedType before && later is NamedType after && string.Equals(before.Name, after.Name, StringComparison.Ordinal);
}
