using GraphQL.Engine.Language;
using GraphQL.Engine.Types.Sdl;

namespace GraphQL.Engine.Types;

/// <summary>A schema (§3.3): types by name, directives, root operations. Built by <c>SchemaBuilder</c>; immutable afterwards.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly Dictionary<string, DirectiveDefinition> directives;
    private readonly Dictionary<string, ObjectType[]> possibleTypes;

    internal Schema(string? description, IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives, ObjectType? queryType, ObjectType? mutationType, ObjectType? subscriptionType)
    {
        Description = description;
        this.types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        this.directives = directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        possibleTypes = this.types.Values.OfType<CompositeType>().ToDictionary(type => type.Name, PossibleTypesOf, StringComparer.Ordinal);
    }

    /// <summary>Where the SDL files define things; null when there are no files.</summary>
    internal SdlPlaces? Places { get; init; }

    /// <summary>The directives that schema definition and extensions apply, in document order.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; internal init; } = [];

    /// <summary>The description of the schema; null when the SDL has none.</summary>
    public string? Description { get; }

    /// <summary>All named types, built-in and introspection types among them, in the order of the SDL.</summary>
    public IReadOnlyCollection<NamedType> Types => types.Values;

    /// <summary>All directives, built-in ones among them.</summary>
    public IReadOnlyCollection<DirectiveDefinition> Directives => directives.Values;

    /// <summary>The root of queries. Not null in a valid schema.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>The type of that name; null when there is none.</summary>
    public NamedType? FindType(string name) => types.GetValueOrDefault(name);

    /// <summary>The directive of that name; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => directives.GetValueOrDefault(name);

    /// <summary>The root type that serves an operation; null when the schema has none.</summary>
    public ObjectType? RootTypeFor(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of the type may have (§5.5.2.3 GetPossibleTypes): itself, the members of a union, or those that implement an interface.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) => possibleTypes[type.Name];

    private ObjectType[] PossibleTypesOf(CompositeType type) => type switch
    {
        ObjectType single => [single],
        UnionType union => [.. union.MemberTypes],
        _ => [.. types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type))],
    };
}
