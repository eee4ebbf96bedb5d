using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.7.1, §5.7.2: every directive applied is defined, and for this kind of place.</summary>
internal static class KnownDirectives
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var place in SdlDirectives.PlacesOf(sdl))
        {
            foreach (var applied in place.Directives)
                Check(sdl, applied, place.Location, errors);
        }
    }

    private static void Check(SdlDocuments sdl, DirectiveNode applied, DirectiveLocation location, SdlErrors errors)
    {
        var name = applied.Name.Value;
        var locationName = DirectiveLocations.NameOf(location);
        if (sdl.FindDirective(name) is not { } definition)
            errors.Add($"Unknown directive \"@{name}\".", "§5.7.1", applied);
        else if (!definition.Locations.Any(known => string.Equals(known.Value, locationName, StringComparison.Ordinal)))
            errors.Add($"Directive \"@{name}\" may not be used on {locationName}.", "§5.7.2", applied);
    }
}
