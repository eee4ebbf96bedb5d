using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.4.2: a directive is given each argument once.</summary>
internal static class UniqueArgumentNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var applied in sdl.NodesOf<DirectiveNode>())
        {
            foreach (var names in Duplicates.Of(applied.Arguments.Select(argument => argument.Name)))
                errors.Add($"There can be only one argument named \"{names.Key}\".", "§5.4.2", names);
        }
    }
}
