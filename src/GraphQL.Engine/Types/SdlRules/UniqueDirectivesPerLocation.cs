using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.7.3: only a repeatable directive stands twice at one place; a type and its extensions are one place.</summary>
internal static class UniqueDirectivesPerLocation
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        var types = sdl.Types.Values.Select(type => type.Directives);
        var parts = SdlDirectives.PlacesOf(sdl).Where(place => !place.IsWholeDefinition).Select(place => place.Directives);
        foreach (var directives in types.Append(sdl.SchemaDirectives).Concat(parts))
        {
            foreach (var names in Duplicates.Of(directives.Select(directive => directive.Name)))
            {
                if (sdl.FindDirective(names.Key) is { IsRepeatable: false })
                    errors.Add($"The directive \"@{names.Key}\" can only be used once at this location.", "§5.7.3", names);
            }
        }
    }
}
