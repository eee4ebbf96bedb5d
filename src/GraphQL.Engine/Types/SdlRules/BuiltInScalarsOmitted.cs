using GraphQL.Engine.Types.Scalars;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.5: the built-in scalars are part of every schema; SDL that defines one nevertheless, as a scalar, is passed over, and as anything else refused.</summary>
internal static class BuiltInScalarsOmitted
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var type in sdl.Types.Values.Where(type => BuiltInScalars.All.ContainsKey(type.Name)))
            errors.Add($"Type \"{type.Name}\" is built in; leave its definition out.", "§3.5", type.Definition.Name);
    }
}
