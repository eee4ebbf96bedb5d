using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.6, §3.7: what a type implements are interfaces, each once, and not itself.</summary>
internal static class InterfacesAreInterfaces
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values)
        {
            foreach (var references in type.Interfaces.GroupBy(reference => reference.Name.Value, StringComparer.Ordinal))
                Check(sdl, type, references.Key, [.. references], errors);
        }
    }

    private static void Check(SdlDocuments sdl, SdlType type, string name, IReadOnlyList<NamedTypeNode> references, SdlErrors errors)
    {
        var paragraph = type.Definition is InterfaceTypeDefinitionNode ? "§3.7" : "§3.6";
        if (sdl.HasType(name) && sdl.FindType(name)?.Definition is not InterfaceTypeDefinitionNode)
            errors.Add($"Type {type.Name} must only implement Interface types, it cannot implement {name}.", paragraph, references);
        else if (string.Equals(name, type.Name, StringComparison.Ordinal))
            errors.Add($"Type {name} cannot implement itself because it would create a circular reference.", paragraph, references);
        else if (references.Count > 1)
            errors.Add($"Type {type.Name} can only implement {name} once.", paragraph, references);
    }
}
