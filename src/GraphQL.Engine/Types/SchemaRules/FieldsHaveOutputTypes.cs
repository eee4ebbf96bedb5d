using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.6, §3.7: the type of a field is an output type (§3.4.2).</summary>
internal static class FieldsHaveOutputTypes
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            foreach (var field in type.Fields.Where(field => !field.Type.IsOutput))
                errors.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", "§3.4.2", field.Definition!.Type);
        }
    }
}
