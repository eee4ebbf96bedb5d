using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.10.1: the fields of a OneOf input object are nullable and have no default.</summary>
internal static class OneOfFieldsAreOptional
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                if (field.Type is NonNullType)
                    errors.Add($"OneOf input field {type}.{field.Name} must be nullable.", "§3.10.1", field.Definition!.Type);
                if (field.DefaultValue is not null)
                    errors.Add($"OneOf input field {type}.{field.Name} cannot have a default value.", "§3.10.1", field.DefaultValue);
            }
        }
    }
}
