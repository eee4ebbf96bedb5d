using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.6.1, §3.13: the arguments of a field or directive have different names.</summary>
internal static class UniqueArgumentDefinitionNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values)
        {
            foreach (var field in type.Fields)
                Check(field.Arguments, $"{type.Name}.{field.Name.Value}", "§3.6.1", errors);
        }

        foreach (var directive in sdl.Directives.Values)
            Check(directive.Arguments, $"@{directive.Name.Value}", "§3.13", errors);
    }

    private static void Check(IEnumerable<InputValueDefinitionNode> arguments, string owner, string paragraph, SdlErrors errors)
    {
        foreach (var names in Duplicates.Of(arguments.Select(argument => argument.Name)))
            errors.Add($"Argument \"{owner}({names.Key}:)\" can only be defined once.", paragraph, names);
    }
}
