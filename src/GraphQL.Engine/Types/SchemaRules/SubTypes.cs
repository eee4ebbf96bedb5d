namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>How the types of fields compare (§3.6).</summary>
internal static class SubTypes
{
    /// <summary>§3.6 IsValidImplementationFieldType: the same type, or one whose values are all of the other.</summary>
    public static bool IsSubType(GraphQLType type, GraphQLType of) => (type, of) switch
    {
        (NonNullType narrow, NonNullType wide) => IsSubType(narrow.NullableType, wide.NullableType),
        (NonNullType narrow, _) => IsSubType(narrow.NullableType, of),
        (ListType narrow, ListType wide) => IsSubType(narrow.ItemType, wide.ItemType),
        (ObjectType member, UnionType union) => union.MemberTypes.Contains(member),
        (FieldsType implementing, InterfaceType wide) => implementing == wide || implementing.Interfaces.Contains(wide),
        _ => type == of,
    };

    /// <summary>The same type. Lists and non-nulls are made anew for each place, so identity does not tell; the text does, since names are unique.</summary>
    public static bool AreEqual(GraphQLType first, GraphQLType second) => string.Equals(first.ToString(), second.ToString(), StringComparison.Ordinal);
}
