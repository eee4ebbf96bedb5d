using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3: every type that is referred to is defined.</summary>
internal static class KnownTypeNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var reference in sdl.NodesOf<NamedTypeNode>().Where(reference => !sdl.HasType(reference.Name.Value)))
            errors.Add($"Unknown type \"{reference.Name.Value}\".{Suggestions.DidYouMean(reference.Name.Value, sdl.TypeNames)}", "§3.3", reference);
    }
}
