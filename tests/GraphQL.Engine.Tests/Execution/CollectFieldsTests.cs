using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>CollectFields (§6.3.2) and field merging (§5.3.2), fragments, @skip and @include.</summary>
public sealed class CollectFieldsTests
{
    private const string Sdl = """
        type Query { dog: Dog  pets: [Pet!]!  named: [Named!]!  echo(text: String): String }
        interface Named { name: String! }
        type Dog implements Named { name: String!  barks: Boolean!  owner: Human }
        type Cat implements Named { name: String!  lives: Int! }
        type Human implements Named { name: String!  pets: [Pet!]! }
        union Pet = Dog | Cat
        """;

    private interface INamed
    {
        string Name { get; }
    }

    private sealed record Dog(string Name, bool Barks) : INamed;

    private sealed record Cat(string Name, int Lives) : INamed;

    private sealed record Human(string Name) : INamed;

    private sealed record EchoArguments(string? Text);

    private static readonly INamed[] Pets = [new Dog("Fido", true), new Cat("Mis", 9), new Dog("Rex", false)];

    private static readonly GraphQLEngine<List<string>> Engine = EngineWith(EngineLimits.Default);

    private static GraphQLEngine<List<string>> EngineWith(EngineLimits limits) => Make.Engine<List<string>>(Sdl, bindings => bindings
        .Abstract<INamed>("Named")
        .Abstract<INamed>("Pet")
        .Query(query => query
            .Property("dog", _ => (Dog)Pets[0])
            .Property("pets", _ => Pets)
            .Property("named", _ => (IReadOnlyList<INamed>)[new Human("Test Testesen"), .. Pets])
            .Property("echo", (Root _, EchoArguments arguments) => arguments.Text))
        .Object<Dog>("Dog", dog => dog
            .Property("name", parent => parent.Name)
            .Property("barks", parent => parent.Barks)
            .Reads("owner", (dogs, calls, _) =>
            {
                calls.Add($"owners of {string.Join(", ", dogs.Select(parent => parent.Name))}");
                return Make.Rows(dogs.Select(parent => new Human($"{parent.Name}s ejer")));
            }))
        .Object<Cat>("Cat", cat => cat.Property("name", parent => parent.Name).Property("lives", parent => parent.Lives))
        .Object<Human>("Human", human => human.Property("name", parent => parent.Name).Property("pets", _ => Pets)), new EngineOptions { Limits = limits });

    private static Task<string> AskAsync(string query, string? variables = null) => Engine.AskAsync([], query, variables);

    [Fact]
    public async Task Selections_of_one_response_name_are_merged_and_stand_where_the_first_stands() =>
        Assert.Equal(
            """{"data":{"dog":{"name":"Fido","owner":{"name":"Fidos ejer","__typename":"Human"},"barks":true}}}""",
            await AskAsync("{ dog { name owner { name } } dog { barks } ...More } fragment More on Query { dog { owner { __typename } name } }"));

    [Fact]
    public async Task Merged_selections_are_resolved_once()
    {
        var calls = new List<string>();

        await Engine.AskAsync(calls, "{ dog { owner { name } } dog { owner { __typename } } }");

        Assert.Equal(["owners of Fido"], calls);
    }

    [Fact]
    public async Task Aliases_are_fields_of_their_own_with_their_own_arguments() =>
        Assert.Equal(
            """{"data":{"a":"en","b":"to","echo":null}}""",
            await AskAsync("""{ a: echo(text: "en") b: echo(text: "to") echo }"""));

    [Fact]
    public async Task Members_of_a_union_are_answered_by_their_own_fragments_in_the_order_of_the_list() =>
        Assert.Equal(
            """{"data":{"pets":[{"__typename":"Dog","barks":true},{"__typename":"Cat","lives":9},{"__typename":"Dog","barks":false}]}}""",
            await AskAsync("{ pets { __typename ... on Dog { barks } ... on Cat { lives } } }"));

    [Fact]
    public async Task A_fragment_on_an_interface_applies_to_every_type_that_implements_it() =>
        Assert.Equal(
            """{"data":{"pets":[{"name":"Fido"},{"name":"Mis"},{"name":"Rex"}]}}""",
            await AskAsync("{ pets { ...N } } fragment N on Named { name }"));

    [Fact]
    public async Task Fields_of_an_interface_merge_with_those_of_a_fragment_on_one_type() =>
        Assert.Equal(
            """{"data":{"named":[{"name":"Test Testesen","pets":[{"name":"Fido"},{"lives":9},{"name":"Rex"}]},{"name":"Fido","barks":true},{"name":"Mis"},{"name":"Rex","barks":false}]}}""",
            await AskAsync("{ named { name ... on Dog { name barks } ... on Human { pets { ... on Dog { name } ... on Cat { lives } } } } }"));

    [Fact]
    public async Task Rows_of_one_type_among_others_are_read_in_one_call()
    {
        var calls = new List<string>();

        await Engine.AskAsync(calls, "{ named { ... on Dog { owner { name } } } }");

        Assert.Equal(["owners of Fido, Rex"], calls);
    }

    [Fact]
    public async Task Typename_of_the_root_and_under_an_alias() =>
        Assert.Equal("""{"data":{"__typename":"Query","kind":"Query"}}""", await AskAsync("{ __typename kind: __typename }"));

    [Theory]
    [InlineData("@skip(if: true)", "{}")]
    [InlineData("@skip(if: false)", """{"echo":null}""")]
    [InlineData("@include(if: false)", "{}")]
    [InlineData("@include(if: true)", """{"echo":null}""")]
    [InlineData("@include(if: true) @skip(if: true)", "{}")]
    [InlineData("@skip(if: false) @include(if: false)", "{}")]
    [InlineData("@skip(if: false) @include(if: true)", """{"echo":null}""")]
    public async Task Skip_and_include_on_a_field(string directives, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await AskAsync($"{{ echo {directives} }}"));

    [Theory]
    [InlineData("{ ...F @skip(if: true) __typename } fragment F on Query { echo }")]
    [InlineData("{ ... @include(if: false) { echo } __typename }")]
    [InlineData("{ ... on Query @skip(if: true) { echo } __typename }")]
    public async Task Skip_and_include_on_fragments(string query) =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await AskAsync(query));

    [Theory]
    [InlineData("true", """{"echo":null,"__typename":"Query"}""")]
    [InlineData("false", """{"__typename":"Query","echo":null}""")]
    public async Task A_selection_that_is_left_out_does_not_decide_the_order(string variable, string data) =>
        Assert.Equal(
            $$"""{"data":{{data}}}""",
            await AskAsync("query($first: Boolean!) { echo @include(if: $first) __typename echo }", $$"""{"first": {{variable}}}"""));

    [Fact]
    public async Task One_document_is_planned_for_each_outcome_of_its_switches()
    {
        const string query = "query($a: Boolean = true, $b: Boolean!) { dog { name @include(if: $a) barks @skip(if: $b) } }";

        Assert.Equal("""{"data":{"dog":{"name":"Fido","barks":true}}}""", await AskAsync(query, """{"b": false}"""));
        Assert.Equal("""{"data":{"dog":{"barks":true}}}""", await AskAsync(query, """{"a": false, "b": false}"""));
        Assert.Equal("""{"data":{"dog":{}}}""", await AskAsync(query, """{"a": false, "b": true}"""));
        Assert.Equal("""{"data":{"dog":{"name":"Fido","barks":true}}}""", await AskAsync(query, """{"b": false}"""));
    }

    [Fact]
    public async Task A_switch_that_is_null_in_spite_of_its_default_is_an_error_of_the_object_selected_from()
    {
        var answer = await AskAsync("query($a: Boolean = true) { __typename dog { name @include(if: $a) } }", """{"a": null}""");

        Assert.Equal("""{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null. (§6.4.1)","locations":[{"line":1,"column":64}],"path":["dog"]}],"data":{"__typename":"Query","dog":null}}""", answer);
    }

    [Fact]
    public async Task A_switch_that_is_null_at_the_root_leaves_no_data()
    {
        var answer = await AskAsync("query($a: Boolean = true) { dog { name } __typename @skip(if: $a) }", """{"a": null}""");

        Assert.Equal("""{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null. (§6.4.1)","locations":[{"line":1,"column":63}]}],"data":null}""", answer);
    }

    [Fact]
    public async Task What_is_skipped_need_not_say_whether_it_is_included() =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await AskAsync("query($a: Boolean = true) { __typename dog @include(if: $a) @skip(if: true) { name } }", """{"a": null}"""));

    [Fact]
    public async Task A_document_that_doubles_with_every_fragment_is_planned_once_a_fragment_and_refused_by_its_cost()
    {
        var fragments = Enumerable.Range(0, 8).Select(n => $"fragment F{n} on Human {{ pets {{ ... on Dog {{ a: owner {{ ...F{n + 1} }} b: owner {{ ...F{n + 1} }} }} }} }}");
        var query = $"{{ dog {{ owner {{ ...F0 }} }} }} {string.Join(' ', fragments)} fragment F8 on Human {{ name }}";

        var answer = await EngineWith(new EngineLimits { MaxAliases = int.MaxValue }).AskAsync([], query);

        Assert.Contains("the limit MaxCost is 100000", answer, StringComparison.Ordinal);
    }
}
