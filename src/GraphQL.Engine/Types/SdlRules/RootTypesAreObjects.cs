using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SdlRules;

/// <summary>§3.3.1: the root operation types are object types of the schema's own; without a schema definition those named Query, Mutation and Subscription are meant.</summary>
internal static class RootTypesAreObjects
{
    public static void Check(SdlDocuments sdl, SdlErrors errors)
    {
        foreach (var root in sdl.OperationTypes)
        {
            if (sdl.HasType(root.Type.Name.Value))
                Check(sdl, root.Operation, root.Type.Name, errors);
        }

        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (sdl.DefaultRootType(operation) is { } byName)
                Check(sdl, operation, byName.Definition.Name, errors);
        }
    }

    private static void Check(SdlDocuments sdl, OperationType operation, NameNode name, SdlErrors errors)
    {
        var provided = operation == OperationType.Query ? "" : " if provided";
        if (sdl.Types.GetValueOrDefault(name.Value)?.Definition is not ObjectTypeDefinitionNode)
            errors.Add($"{operation} root type must be Object type{provided}, it cannot be {name.Value}.", "§3.3.1", name);
    }
}
