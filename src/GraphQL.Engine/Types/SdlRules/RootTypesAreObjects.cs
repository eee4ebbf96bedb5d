using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3.1: the root operation types are object types of the schema's own.</summary>
internal static class RootTypesAreObjects
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var root in sdl.OperationTypes)
        {
            var name = root.Type.Name.Value;
            if (!sdl.HasType(name) || sdl.Types.GetValueOrDefault(name)?.Definition is ObjectTypeDefinitionNode)
                continue;
            var provided = root.Operation == OperationType.Query ? "" : " if provided";
            errors.Add($"{root.Operation} root type must be Object type{provided}, it cannot be {name}.", "§3.3.1", root.Type);
        }
    }
}
