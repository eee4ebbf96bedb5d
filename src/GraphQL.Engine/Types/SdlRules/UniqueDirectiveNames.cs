using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3: all directives of a schema have different names.</summary>
internal static class UniqueDirectiveNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var names in Duplicates.Of(sdl.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name)))
            errors.Add($"There can be only one directive named \"@{names.Key}\".", "§3.3", names);
    }
}
