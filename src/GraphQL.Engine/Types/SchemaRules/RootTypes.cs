using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types.SchemaRules;

/// <summary>§3.3.1: there is a root type of queries, and no object type is the root of two operations.</summary>
internal static class RootTypes
{
    public static void Check(Schema schema, SdlDocuments sdl, SdlErrors errors)
    {
        if (schema.QueryType is null)
            errors.Add("Query root type must be provided.", "§3.3.1", sdl.SchemaDefinition);

        var roots = Enum.GetValues<OperationType>().Select(operation => (Operation: operation, Type: schema.RootTypeFor(operation))).Where(root => root.Type is not null);
        foreach (var shared in roots.GroupBy(root => root.Type!).Where(group => group.Skip(1).Any()))
        {
            var operations = shared.Select(root => root.Operation).ToList();
            var names = string.Join(operations.Count > 2 ? ", and " : " and ", [string.Join(", ", operations.SkipLast(1).Select(NameOf)), NameOf(operations[^1])]);
            errors.Add($"All root types must be different, \"{shared.Key}\" type is used as {names} root types.", "§3.3.1", sdl.OperationTypes.Where(root => operations.Contains(root.Operation)).Select(root => root.Type));
        }
    }

    private static string NameOf(OperationType operation) => operation.ToString().ToLowerInvariant();
}
