using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.8: the member types of a union are object types, each once.</summary>
internal static class UnionMembersAreObjects
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var union in sdl.Types.Values)
        {
            foreach (var references in union.MemberTypes.GroupBy(reference => reference.Name.Value, StringComparer.Ordinal))
                Check(sdl, union.Name, references.Key, [.. references], errors);
        }
    }

    private static void Check(SdlDocuments sdl, string union, string name, IReadOnlyList<NamedTypeNode> references, SdlErrors errors)
    {
        if (sdl.HasType(name) && sdl.FindType(name)?.Definition is not ObjectTypeDefinitionNode)
            errors.Add($"Union type {union} can only include Object types, it cannot include {name}.", "§3.8", references);
        else if (references.Count > 1)
            errors.Add($"Union type {union} can only include type {name} once.", "§3.8", references);
    }
}
