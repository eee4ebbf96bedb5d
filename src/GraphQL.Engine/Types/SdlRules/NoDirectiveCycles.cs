using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.13: a directive definition does not refer to itself, neither on its own arguments nor through the directives and types it uses.</summary>
internal static class NoDirectiveCycles
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var directive in sdl.Directives.Values.Where(directive => RefersToItself(sdl, directive)))
            errors.Add($"Directive \"@{directive.Name.Value}\" must not refer to itself, neither on its own arguments nor through the directives and types they use.", "§3.13", directive.Name);
    }

    private static bool RefersToItself(SdlDocuments sdl, DirectiveDefinitionNode directive)
    {
        var seen = new HashSet<DefinitionNode>();
        var open = new Stack<DefinitionNode>(UsedBy(sdl, directive));
        while (open.TryPop(out var definition))
        {
            if (!seen.Add(definition))
                continue;
            foreach (var used in UsedBy(sdl, definition))
                open.Push(used);
        }

        return seen.Contains(directive);
    }

    private static IEnumerable<DefinitionNode> UsedBy(SdlDocuments sdl, DefinitionNode definition) =>
        SdlNodes.SelfAndDescendantsOf(definition).SelectMany(node => node switch
        {
            DirectiveNode applied => sdl.Directives.GetValueOrDefault(applied.Name.Value) is { } used ? [used] : [],
            NamedTypeNode type => sdl.Types.GetValueOrDefault(type.Name.Value)?.Parts ?? [],
            _ => Enumerable.Empty<DefinitionNode>(),
        });
}
