using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.9: the values of an enum have different names, extensions included.</summary>
internal static class UniqueEnumValueNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values)
        {
            foreach (var names in Duplicates.Of(type.EnumValues.Select(value => value.Name)))
                errors.Add($"Enum value \"{type.Name}.{names.Key}\" can only be defined once.", "§3.9", names);
        }
    }
}
