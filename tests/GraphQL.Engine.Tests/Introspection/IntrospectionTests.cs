using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Tests.Execution;

namespace GraphQL.Engine.Tests.Introspection;

/// <summary>§4, end to end: the document is parsed, validated, planned and run like any other.</summary>
public sealed class IntrospectionTests
{
    private static readonly GraphQLEngine<string> Engine = Make.Engine<string>(File.ReadAllText(FileBeside("small.graphql")), Bind);

    /// <summary><c>small.json</c> is the answer of graphql-js, the reference implementation, to the same query of the same schema.</summary>
    [Fact]
    public async Task The_full_introspection_query_describes_a_small_schema()
    {
        var answer = JsonNode.Parse(await Engine.AskAsync("", File.ReadAllText(FileBeside("full-introspection.graphql"))))!;
        var types = answer["data"]!["__schema"]!["types"]!.AsArray();
        foreach (var type in types.Where(IsIntrospectionType).ToList())
            types.Remove(type);

        Assert.Equal(
            File.ReadAllText(FileBeside("small.json")).TrimEnd(),
            answer.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData("__Schema", "description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]!")]
    [InlineData("__Type", "kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean! = false): [__Field!], interfaces: [__Type!], possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean! = false): [__EnumValue!], inputFields(includeDeprecated: Boolean! = false): [__InputValue!], ofType: __Type, isOneOf: Boolean")]
    [InlineData("__Field", "name: String!, description: String, args(includeDeprecated: Boolean! = false): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__InputValue", "name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String")]
    [InlineData("__Directive", "name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    public async Task Introspection_describes_itself(string name, string fields)
    {
        var answer = JsonNode.Parse(await Engine.AskAsync("", TypeQuery, $$"""{"name": "{{name}}"}"""))!;

        Assert.Equal(fields, string.Join(", ", answer["data"]!["__type"]!["fields"]!.AsArray().Select(Describe)));
    }

    [Theory]
    [InlineData("__TypeKind", "SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL")]
    [InlineData("__DirectiveLocation", "QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION")]
    public async Task The_enums_of_introspection_have_the_values_of_the_specification(string name, string values)
    {
        var answer = JsonNode.Parse(await Engine.AskAsync("", "query($name: String!) { __type(name: $name) { enumValues { name } } }", $$"""{"name": "{{name}}"}"""))!;

        Assert.Equal(values, string.Join(' ', answer["data"]!["__type"]!["enumValues"]!.AsArray().Select(value => value!["name"])));
    }

    [Fact]
    public async Task Deprecated_elements_are_left_out_unless_asked_for() => Assert.Equal(
        """{"data":{"query":{"fields":[{"name":"find","args":[{"name":"by"},{"name":"role"}]},{"name":"node","args":[{"name":"id"}]}]},"role":{"enumValues":[{"name":"CHAIR"}]},"filter":{"inputFields":[{"name":"name"},{"name":"days"}]}}}""",
        await Engine.AskAsync("", """{ query: __type(name: "Query") { fields { name args { name } } } role: __type(name: "Role") { enumValues { name } } filter: __type(name: "Filter") { inputFields { name } } }"""));

    [Fact]
    public async Task An_unknown_type_is_null() => Assert.Equal(
        """{"data":{"__type":null}}""",
        await Engine.AskAsync("", """{ __type(name: "Nobody") { name } }"""));

    [Fact]
    public async Task Typename_names_the_object_type_at_each_place() => Assert.Equal(
        """{"data":{"__typename":"Query","__schema":{"__typename":"__Schema"},"find":[{"__typename":"Seat","id":"s1"},{"__typename":"Person"}]}}""",
        await Engine.AskAsync("", "{ __typename __schema { __typename } find { __typename ... on Seat { id } } }"));

    private const string TypeQuery = "query($name: String!) { __type(name: $name) { fields { name args { name type { ...T } defaultValue } type { ...T } } } } fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

    private static bool IsIntrospectionType(JsonNode? type) => type!["name"]!.GetValue<string>().StartsWith("__", StringComparison.Ordinal);

    private static string Describe(JsonNode? field)
    {
        var arguments = field!["args"]!.AsArray().Select(argument => $"{argument!["name"]}: {TypeText(argument["type"]!)} = {argument["defaultValue"]}").ToList();
        return $"{field["name"]}{(arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})")}: {TypeText(field["type"]!)}";
    }

    private static string TypeText(JsonNode type) => type["kind"]!.GetValue<string>() switch
    {
        "NON_NULL" => $"{TypeText(type["ofType"]!)}!",
        "LIST" => $"[{TypeText(type["ofType"]!)}]",
        _ => type["name"]!.GetValue<string>(),
    };

    private static string FileBeside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

    private static void Bind(Bindings<string> bindings) => bindings
        .Query(query => query
            .Property<FindArguments, IReadOnlyList<Entity>>("find", (_, _) => [new Seat("s1"), new Person("p1")])
            .Property<NodeArguments, Entity?>("node", (_, _) => null)
            .Property<JsonElement?>("old", _ => null))
        .Object<Person>("Person", person => person.Property("id", p => p.Id))
        .Object<Seat>("Seat", seat => seat.Property("id", s => s.Id).Property<double?>("share", _ => null))
        .Abstract<Entity>("Entity")
        .Abstract<Entity>("Node")
        .Abstract<Entity>("Found");

    private abstract record Entity(string Id);

    private sealed record Person(string Id) : Entity(Id);

    private sealed record Seat(string Id) : Entity(Id);

    private sealed record FindArguments(IReadOnlyDictionary<string, object?>? By, string Role, int? First);

    private sealed record NodeArguments(string Id);
}
