using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§5.6.3: an input object literal gives each field once.</summary>
internal static class UniqueInputFieldNames
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var literal in sdl.NodesOf<ObjectValueNode>())
        {
            foreach (var names in Duplicates.Of(literal.Fields.Select(field => field.Name)))
                errors.Add($"There can be only one input field named \"{names.Key}\".", "§5.6.3", names);
        }
    }
}
