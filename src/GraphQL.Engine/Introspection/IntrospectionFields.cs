using GraphQL.Engine.Types;
using GraphQL.Engine.Types.Scalars;

namespace GraphQL.Engine.Introspection;

/// <summary>The meta-fields (§4): every selection may use them, no type lists them. The same for all schemas.</summary>
public static class IntrospectionFields
{
    /// <summary><c>__typename: String!</c>, on every object, interface and union (§4.1); not at the root of a subscription.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", new NonNullType(BuiltInScalars.All["String"]))
    {
        Description = "The name of the object type at this place.",
    };

    /// <summary><c>__schema: __Schema!</c>, on the root of queries (§4.2).</summary>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(BuiltInDefinitions.Types["__Schema"]))
    {
        Description = "The schema of this service.",
    };

    /// <summary><c>__type(name: String!): __Type</c>, on the root of queries (§4.2).</summary>
    public static FieldDefinition Type { get; } = new("__type", BuiltInDefinitions.Types["__Type"])
    {
        Description = "A named type of this service; null when there is none of that name.",
        Arguments = [new InputValueDefinition("name", new NonNullType(BuiltInScalars.All["String"])) { Description = "The type's name." }],
    };
}
