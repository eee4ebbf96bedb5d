using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.4.3: a directive is given every argument it requires.</summary>
internal static class ProvidedRequiredArgumentsOnDirectives
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var applied in sdl.NodesOf<DirectiveNode>())
        {
            var given = applied.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
            var required = (sdl.FindDirective(applied.Name.Value)?.Arguments ?? []).Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null });
            foreach (var missing in required.Where(argument => !given.Contains(argument.Name.Value)))
                errors.Add($"Argument \"@{applied.Name.Value}({missing.Name.Value}:)\" of type \"{Printer.Print(missing.Type)}\" is required, but it was not provided.", "§5.4.3", applied);
        }
    }
}
