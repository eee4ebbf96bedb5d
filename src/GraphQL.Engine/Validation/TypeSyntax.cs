using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>Types as documents write them.</summary>
internal static class TypeSyntax
{
    /// <summary>The type that a document refers to; null when the schema does not have its named type.</summary>
    public static GraphQLType? Resolve(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => Resolve(schema, list.Type) is { } type ? new ListType(type) : null,
        _ => schema.FindType(((NamedTypeNode)node).Name.Value),
    };
}
