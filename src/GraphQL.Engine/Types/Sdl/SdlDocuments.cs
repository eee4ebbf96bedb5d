using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Scalars;

namespace GraphQL.Engine.Types.Sdl;

/// <summary>All SDL files of one schema, as its rules and the type factory look at them.</summary>
internal sealed class SdlDocuments
{
    /// <summary>Takes the files in the order in which their types shall appear.</summary>
    /// <param name="documents">The parsed files.</param>
    /// <param name="builtIn">The engine's own definitions, known but not part of the files; null while those themselves are read.</param>
    public SdlDocuments(IReadOnlyList<DocumentNode> documents, SdlDocuments? builtIn)
    {
        Definitions = [.. documents.SelectMany(document => document.Definitions)];
        BuiltIn = builtIn;
        Places = new SdlPlaces(documents);
        var extensions = Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);
        Types = Definitions.OfType<TypeDefinitionNode>()
            .Where(type => type is not ScalarTypeDefinitionNode || !BuiltInScalars.All.ContainsKey(type.Name.Value))
            .DistinctBy(type => type.Name.Value, StringComparer.Ordinal)
            .ToDictionary(type => type.Name.Value, type => new SdlType(type, [.. extensions[type.Name.Value]]), StringComparer.Ordinal);
        Directives = Definitions.OfType<DirectiveDefinitionNode>()
            .DistinctBy(directive => directive.Name.Value, StringComparer.Ordinal)
            .ToDictionary(directive => directive.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Everything the files define, in order.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; }

    /// <summary>The engine's own definitions; null while those themselves are read.</summary>
    public SdlDocuments? BuiltIn { get; }

    /// <summary>Where the nodes stand.</summary>
    public SdlPlaces Places { get; }

    /// <summary>The types of the files by name, in order, built-in scalars left out; of two with one name the first.</summary>
    public IReadOnlyDictionary<string, SdlType> Types { get; }

    /// <summary>The directives of the files by name, in order; of two with one name the first.</summary>
    public IReadOnlyDictionary<string, DirectiveDefinitionNode> Directives { get; }

    /// <summary>The type that files or engine define under the name; null when neither does, as for the built-in scalars.</summary>
    public SdlType? FindType(string name) => Types.GetValueOrDefault(name) ?? BuiltIn?.FindType(name);

    /// <summary>Whether a type of that name may be referred to.</summary>
    public bool HasType(string name) => FindType(name) is not null || BuiltInScalars.All.ContainsKey(name);

    /// <summary>The names of all types that may be referred to, introspection's own left out.</summary>
    public IEnumerable<string> TypeNames => Types.Keys.Concat(BuiltInScalars.All.Keys);

    /// <summary>The directive that files or engine define under the name; null when neither does.</summary>
    public DirectiveDefinitionNode? FindDirective(string name) => Directives.GetValueOrDefault(name) ?? BuiltIn?.FindDirective(name);

    /// <summary>The first schema definition; null when the files have none.</summary>
    public SchemaDefinitionNode? SchemaDefinition => Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();

    /// <summary>The directives that schema definition and extensions apply, in order.</summary>
    public IEnumerable<DirectiveNode> SchemaDirectives => Definitions.Where(definition => definition is SchemaDefinitionNode or SchemaExtensionNode).SelectMany(SdlParts.DirectivesOf);

    /// <summary>The root operation types that schema definition and extensions name, in order.</summary>
    public IEnumerable<OperationTypeDefinitionNode> OperationTypes => Definitions.SelectMany(SdlParts.OperationTypesOf);

    /// <summary>The name of the root type of an operation (§3.3.1): as the schema definition says; without one, the type named Query, Mutation or Subscription. Null when there is none.</summary>
    public string? RootTypeName(OperationType operation) =>
        DefaultRootType(operation)?.Name ?? OperationTypes.FirstOrDefault(root => root.Operation == operation)?.Type.Name.Value;

    /// <summary>The type that is the root of an operation by its name alone (§3.3.1 Default Root Operation Type Names); null when there is none, or a schema definition.</summary>
    public SdlType? DefaultRootType(OperationType operation) => SchemaDefinition is null ? Types.GetValueOrDefault(operation.ToString()) : null;

    /// <summary>All nodes of a kind, in order.</summary>
    public IEnumerable<TNode> NodesOf<TNode>()
        where TNode : Node => Definitions.SelectMany(SdlNodes.SelfAndDescendantsOf).OfType<TNode>();
}
