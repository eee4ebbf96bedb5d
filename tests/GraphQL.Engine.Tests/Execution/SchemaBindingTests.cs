using GraphQL.Engine.Binding;

namespace GraphQL.Engine.Tests.Execution;

/// <summary>What does not fit between SDL and resolvers is said when the engine is made, all of it, with the place in the SDL.</summary>
public sealed class SchemaBindingTests
{
    private enum Role
    {
        Chair,
        ViceChair,
        Deputy,
    }

    private interface INode;

    private sealed record Forum : INode;

    private sealed record Seat;

    private sealed record SlugArguments(string Slug);

    private sealed record WrongArguments(string Name, int Slug, int First);

    private sealed record FilterArguments(Filter Filter);

    private sealed record Filter(string Text, string? Extra);

    private static IReadOnlyList<string> MismatchesOf(string sdl, Action<Bindings<int>> bind) =>
        Assert.Throws<SchemaBindingException>(() => Make.Engine(sdl, bind)).Mismatches;

    private static string MismatchOf(string field, Action<ObjectBinding<int, Root>> bind) =>
        Assert.Single(MismatchesOf($"type Query {{ {field} }} enum Role {{ CHAIR VICE_CHAIR DEPUTY }} input Filter {{ text: String  more: Int }}", bindings => bindings.Query(bind).Enum<Role>("Role")));

    [Fact]
    public void Everything_is_said_at_once_in_the_order_of_the_SDL()
    {
        const string sdl = """
            type Query {
              forum(slug: String!): Forum
              fora: [Forum!]!
              missing: Int
            }
            type Forum { name: String!  seats: Int! }
            type Unbound { x: Int }
            """;

        var exception = Assert.Throws<SchemaBindingException>(() => Make.Engine<int>(sdl, bindings => bindings
            .Query(query => query
                .Property("forum", (Root _, SlugArguments _) => new Seat())
                .Property("fora", _ => new Forum())
                .Property("extra", _ => 1))
            .Object<Forum>("Forum", forum => forum
                .Property("name", _ => 1)
                .Property("seats", _ => (int?)1))
            .Object<Seat>("Seat", _ => { })));

        Assert.Equal(
            [
                "Seat is bound to the type Seat, which the SDL does not have.",
                "test.graphql:2:3: Query.forum is Forum, its resolver gives Seat: Forum is Forum inside the program.",
                "test.graphql:3:3: Query.fora is [Forum!]!, its resolver gives Forum: [Forum!] is an IReadOnlyList, or a list or array, inside the program.",
                "test.graphql:4:3: Query.missing has no resolver.",
                "test.graphql:1:1: Query.extra is bound, the SDL has no such field.",
                "test.graphql:6:14: Forum.name is String!, its resolver gives int: String is string inside the program.",
                "test.graphql:6:29: Forum.seats is Int!, its resolver gives int?: Int! is never null, int? may be.",
                "test.graphql:7:1: type Unbound has no resolvers.",
            ],
            exception.Mismatches);
        Assert.StartsWith("The schema and its resolvers do not fit in 8 places:\n  Seat is bound", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_no_parameter_takes() =>
        Assert.Equal(
            "test.graphql:1:35: Query.forum(asOf:) is taken by no parameter of the resolver's arguments.",
            MismatchOf("forum(slug: String!  asOf: String): Int", query => query.Property("forum", (Root _, SlugArguments _) => 1)));

    [Fact]
    public void A_slicing_argument_that_the_field_does_not_have() =>
        Assert.Equal(
            "test.graphql:1:83: Query.a: @listSize names the slicing argument frist, which the field does not have.",
            Assert.Single(MismatchesOf(
                """directive @listSize(slicingArguments: [String!]) on FIELD_DEFINITION type Query { a: [Int] @listSize(slicingArguments: ["frist"]) }""",
                bindings => bindings.Query(query => query.Property("a", _ => new[] { 1 })))));

    [Fact]
    public void Arguments_may_be_shared_between_the_resolver_and_the_scope() =>
        Make.Engine<int>("type Query { forum(slug: String!, text: String): Int }", bindings => bindings.Query(query => query
            .Scope("forum", (TextArguments _, int scope, CancellationToken _) => new ValueTask<int>(scope))
            .Property("forum", (Root _, SlugArguments _) => 1)));

    private sealed record TextArguments(string? Text);

    [Fact]
    public void Parameters_that_do_not_fit_their_arguments()
    {
        var mismatches = MismatchesOf("type Query { forum(slug: String!, first: Int): Int }", bindings => bindings.Query(query => query.Property("forum", (Root _, WrongArguments _) => 1)));

        Assert.Equal(
            [
                "test.graphql:1:14: Query.forum: WrongArguments takes Name, which the SDL does not have.",
                "test.graphql:1:14: Query.forum: slug is String!, WrongArguments takes it as int.",
                "test.graphql:1:14: Query.forum: first is Int and may be null, WrongArguments takes it as int, which may not.",
            ],
            mismatches);
    }

    [Fact]
    public void A_text_that_may_be_null_needs_a_parameter_that_may_be() =>
        Assert.Equal(
            "test.graphql:1:14: Query.forum: slug is String and may be null, SlugArguments takes it as string, which may not.",
            MismatchOf("forum(slug: String): Int", query => query.Property("forum", (Root _, SlugArguments _) => 1)));

    [Fact]
    public void Input_objects_and_their_records()
    {
        var mismatches = MismatchesOf("type Query { forum(filter: Filter!): Int } input Filter { text: String  more: Int }", bindings => bindings.Query(query => query.Property("forum", (Root _, FilterArguments _) => 1)));

        Assert.Equal(
            [
                "test.graphql:1:14: Query.forum: input Filter: text is String and may be null, Filter takes it as string, which may not.",
                "test.graphql:1:14: Query.forum: input Filter: Filter takes Extra, which the SDL does not have.",
                "test.graphql:1:14: Query.forum: input Filter: no parameter of Filter takes more.",
            ],
            mismatches);
    }

    [Fact]
    public void Enums_have_the_same_members_on_both_sides() =>
        Assert.Equal(
            [
                "test.graphql:1:27: enum Role has the value OBSERVER, Role has no such member.",
                "test.graphql:1:27: Role has the member Deputy, enum Role has no such value.",
            ],
            MismatchesOf("type Query { role: Role } enum Role { CHAIR VICE_CHAIR OBSERVER }", bindings => bindings.Enum<Role>("Role").Query(query => query.Property("role", _ => Role.Chair))));

    [Fact]
    public void A_member_of_an_enum_that_is_not_bound() =>
        Assert.Equal(
            "test.graphql:1:14: Query.day is Day, its resolver gives Role: Day is string (no C# enum is bound to it) inside the program.",
            Assert.Single(MismatchesOf("type Query { day: Day } enum Day { TODAY }", bindings => bindings.Query(query => query.Property("day", _ => Role.Chair)))));

    [Fact]
    public void Bindings_of_what_the_SDL_does_not_have() =>
        Assert.Equal(
            [
                "Role is bound to the enum Role, which the SDL does not have.",
                "Resolvers are bound to the root of Mutation, which the SDL does not have.",
                "INode is bound to the interface or union Node, which the SDL does not have.",
            ],
            MismatchesOf("type Query { a: Int }", bindings => bindings
                .Enum<Role>("Role")
                .Abstract<INode>("Node")
                .Query(query => query.Property("a", _ => 1))
                .Mutation(mutation => mutation.Property("b", _ => 1))));

    [Fact]
    public void Possible_types_must_be_what_their_interface_is_and_be_told_apart() =>
        Assert.Equal(
            [
                "test.graphql:1:27: Node is INode inside the program, its possible type Seat is Seat, which is none.",
                "test.graphql:1:27: Node: Forum and Board are all Forum inside the program, so nothing says which of them a value is.",
            ],
            MismatchesOf("type Query { node: Node } interface Node { id: ID } type Forum implements Node { id: ID } type Seat implements Node { id: ID } type Board implements Node { id: ID }", bindings => bindings
                .Abstract<INode>("Node")
                .Query(query => query.Property("node", _ => (INode)new Forum()))
                .Object<Forum>("Forum", forum => forum.Property("id", _ => "f"))
                .Object<Forum>("Board", board => board.Property("id", _ => "b"))
                .Object<Seat>("Seat", seat => seat.Property("id", _ => "s"))));

    [Fact]
    public void An_interface_that_is_not_bound_cannot_be_answered() =>
        Assert.Equal(
            "test.graphql:1:14: Query.node is Node, its resolver gives Forum: Node is bound to no CLR type; bind it with Abstract.",
            Assert.Single(MismatchesOf("type Query { node: Node } interface Node { id: ID } type Forum implements Node { id: ID }", bindings => bindings
                .Query(query => query.Property("node", _ => new Forum()))
                .Object<Forum>("Forum", forum => forum.Property("id", _ => "f")))));

    [Fact]
    public void A_field_bound_twice_is_refused_where_it_is_bound() =>
        Assert.Equal(
            "Query.a has two resolvers; keep one.",
            Assert.Throws<InvalidOperationException>(() => new Bindings<int>().Query(query => query.Property("a", _ => 1).Property("a", _ => 2))).Message);

    [Fact]
    public void A_value_whose_class_is_bound_to_no_possible_type_is_a_fault_that_names_both()
    {
        var faults = new List<string>();
        var engine = Make.Engine<int>(
            "type Query { nodes: [Node]! } interface Node { id: ID } type Forum implements Node { id: ID }",
            bindings => bindings
                .Abstract<object>("Node")
                .Query(query => query.Property("nodes", _ => new object[] { new Forum(), new Seat() }))
                .Object<Forum>("Forum", forum => forum.Property("id", _ => "f")),
            new EngineOptions { OnFault = (exception, _) => faults.Add(exception.Message) });

        var answer = engine.AskAsync(0, "{ nodes { id } }").Result;

        Assert.Equal(Make.Answer("""{"nodes":[{"id":"f"},null]}""", Make.Error("Query.nodes could not be answered: a fault in the service, which has been logged.", """["nodes",1]""", 3, "INTERNAL_ERROR")), answer);
        Assert.Equal([$"Query.nodes gave a {typeof(Seat)}, which is bound to no object type of Node, or to several."], faults);
    }
}
