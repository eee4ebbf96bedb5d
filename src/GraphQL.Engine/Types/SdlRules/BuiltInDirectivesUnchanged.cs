using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.13: SDL may define a built-in directive again, though not as another one: the engine acts on its arguments.</summary>
internal static class BuiltInDirectivesUnchanged
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var directive in sdl.Directives.Values)
        {
            if (sdl.BuiltIn!.FindDirective(directive.Name.Value) is { } builtIn && !ArgumentsOf(builtIn).SequenceEqual(ArgumentsOf(directive)))
                errors.Add($"Directive \"@{directive.Name.Value}\" is built in and has other arguments than these; leave its definition out.", "§3.13", directive.Name);
        }
    }

    /// <summary>Names and named types. Earlier editions wrote some of them nullable, and their files still circulate.</summary>
    private static IEnumerable<(string Name, string Type)> ArgumentsOf(DirectiveDefinitionNode directive) =>
        directive.Arguments.Select(argument => (argument.Name.Value, SdlNodes.SelfAndDescendantsOf(argument.Type).OfType<NamedTypeNode>().Single().Name.Value));
}
