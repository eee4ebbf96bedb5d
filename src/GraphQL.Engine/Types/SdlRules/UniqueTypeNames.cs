using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3: all types of a schema have different names.</summary>
internal static class UniqueTypeNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var names in Duplicates.Of(sdl.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name)))
            errors.Add($"There can be only one type named \"{names.Key}\".", "§3.3", names);
    }
}
