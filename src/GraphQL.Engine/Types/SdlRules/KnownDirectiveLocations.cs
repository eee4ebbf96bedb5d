using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.13: a directive definition names places of the specification, each once.</summary>
internal static class KnownDirectiveLocations
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var directive in sdl.Definitions.OfType<DirectiveDefinitionNode>())
        {
            foreach (var location in directive.Locations.Where(location => DirectiveLocations.Find(location.Value) is null))
                errors.Add($"Unknown directive location \"{location.Value}\".", "§3.13", location);
            foreach (var locations in Duplicates.Of(directive.Locations))
                errors.Add($"Directive \"@{directive.Name.Value}\" can only name location {locations.Key} once.", "§3.13", locations);
        }
    }
}
