using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3: a document has at most one schema definition.</summary>
internal static class LoneSchemaDefinition
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        var definitions = sdl.Definitions.OfType<SchemaDefinitionNode>().ToList();
        if (definitions.Count > 1)
            errors.Add("Must provide only one schema definition.", "§3.3", definitions);
    }
}
