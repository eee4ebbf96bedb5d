using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3 TypeSystemDocument: a schema file holds definitions of the type system, no operations and no fragments.</summary>
internal static class TypeSystemDefinitionsOnly
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var definition in sdl.Definitions.OfType<ExecutableDefinitionNode>())
            errors.Add("Operations and fragments do not belong in a schema file; move this one out.", "§3", definition);
    }
}
