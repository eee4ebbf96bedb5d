using GraphQL.Engine.Types;

namespace GraphQL.Engine.Introspection;

/// <summary>The values of <c>__TypeKind</c> (§4.2.2).</summary>
internal static class TypeKind
{
    /// <summary>The kind of a type, as the answer says it.</summary>
    public static string Of(GraphQLType type) => type switch
    {
        NonNullType => "NON_NULL",
        ListType => "LIST",
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        _ => "INPUT_OBJECT",
    };
}
