using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6 to §3.10: a type defines at least one field, member or value.</summary>
internal static class TypesAreNotEmpty
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values)
        {
            var missing = schema.FindType(type.Name) switch
            {
                FieldsType { Fields: [] } => ("Type", "fields", type.Definition is InterfaceTypeDefinitionNode ? "§3.7" : "§3.6"),
                UnionType { MemberTypes: [] } => ("Union type", "member types", "§3.8"),
                EnumType { Values: [] } => ("Enum type", "values", "§3.9"),
                InputObjectType { Fields: [] } => ("Input Object type", "fields", "§3.10"),
                _ => default((string Kind, string Parts, string Paragraph)?),
            };
            if (missing is { } what)
                errors.Add($"{what.Kind} {type.Name} must define one or more {what.Parts}.", what.Paragraph, type.Definition.Name);
        }
    }
}
