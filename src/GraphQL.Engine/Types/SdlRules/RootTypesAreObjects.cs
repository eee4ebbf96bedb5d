using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3.1: the root operation types are object types of the schema's own; without a schema definition those named Query, Mutation and Subscription are meant.</summary>
internal static class RootTypesAreObjects
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (NameOfRoot(sdl, operation) is { } name && sdl.HasType(name.Value) && sdl.Types.GetValueOrDefault(name.Value)?.Definition is not ObjectTypeDefinitionNode)
                errors.Add($"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be {name.Value}.", "§3.3.1", name);
        }
    }

    private static NameNode? NameOfRoot(SdlDocuments sdl, OperationType operation) =>
        sdl.DefaultRootType(operation)?.Definition.Name ?? sdl.OperationTypes.FirstOrDefault(root => root.Operation == operation)?.Type.Name;
}
