using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.4.1: a directive is given the arguments it defines.</summary>
internal static class KnownArgumentNamesOnDirectives
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var applied in sdl.NodesOf<DirectiveNode>())
        {
            if (sdl.FindDirective(applied.Name.Value) is not { } definition)
                continue;
            var known = definition.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var argument in applied.Arguments.Where(argument => !known.Contains(argument.Name.Value)))
                errors.Add($"Unknown argument \"{argument.Name.Value}\" on directive \"@{applied.Name.Value}\".{Suggestions.DidYouMean(argument.Name.Value, known)}", "§5.4.1", argument);
        }
    }
}
