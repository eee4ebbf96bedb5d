using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.6, §3.7, §3.10: the fields of a type have different names, extensions included.</summary>
internal static class UniqueFieldDefinitionNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values)
        {
            var fields = type.Fields.Select(field => field.Name).Concat(type.InputFields.Select(field => field.Name));
            foreach (var names in Duplicates.Of(fields))
                errors.Add($"Field \"{type.Name}.{names.Key}\" can only be defined once.", type.Definition is InputObjectTypeDefinitionNode ? "§3.10" : "§3.6", names);
        }
    }
}
