using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3.1: each operation has at most one root type.</summary>
internal static class UniqueOperationTypes
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var roots in sdl.OperationTypes.GroupBy(root => root.Operation).Where(group => group.Skip(1).Any()))
            errors.Add($"There can be only one {roots.Key.ToString().ToLowerInvariant()} type in schema.", "§3.3.1", roots);
    }
}
