using GraphQL.Engine.Introspection;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>The fields that can be selected from a type, the meta-fields among them.</summary>
internal static class FieldLookup
{
    /// <summary>The field of that name; null when there is none.</summary>
    public static FieldDefinition? Find(Schema schema, CompositeType type, string name) => name switch
    {
        "__typename" => IntrospectionFields.TypeName,
        "__schema" when type == schema.QueryType => IntrospectionFields.Schema,
        "__type" when type == schema.QueryType => IntrospectionFields.Type,
        _ => (type as FieldsType)?.FindField(name),
    };
}
