namespace GraphQL.Engine.Tests.Types.SdlRules;

public sealed class UniqueFieldDefinitionNamesTests
{
    [Fact]
    public void A_field_is_defined_again_by_an_extension() => Sdl.Refused(
        "UniqueFieldDefinitionNames",
        "a.graphql:1:14: Field \"Query.a\" can only be defined once. (§3.6) See also b.graphql:1:21.",
        "type Query { a: Int }",
        "extend type Query { a: Int }");

    [Fact]
    public void A_field_that_is_defined_a_hundred_times_is_told_at_twenty_places()
    {
        var message = Assert.Single(Sdl.Messages($"type Query {{ {string.Concat(Enumerable.Repeat("a: Int ", 100))} }}"));

        Assert.Equal(20, message.Split("a.graphql:").Length - 1);
    }

    [Fact]
    public void An_input_field_is_defined_twice() => Sdl.Refused(
        "UniqueFieldDefinitionNames",
        "a.graphql:2:11: Field \"I.x\" can only be defined once. (§3.10) See also a.graphql:2:18.",
        "type Query { a(i: I): Int }\ninput I { x: Int x: Int }");
}

public sealed class UniqueEnumValueNamesTests
{
    [Fact]
    public void A_value_is_defined_again_by_an_extension() => Sdl.Refused(
        "UniqueEnumValueNames",
        "a.graphql:1:32: Enum value \"E.A\" can only be defined once. (§3.9) See also a.graphql:1:52.",
        "type Query { a: E }   enum E { A } extend enum E { A }");
}

public sealed class UniqueArgumentDefinitionNamesTests
{
    [Fact]
    public void Arguments_of_a_field_and_of_a_directive_are_defined_once() => Assert.Equal(
        [
            "a.graphql:1:16: Argument \"Query.a(x:)\" can only be defined once. (§3.6.1) See also a.graphql:1:24.",
            "a.graphql:2:14: Argument \"@d(x:)\" can only be defined once. (§3.13) See also a.graphql:2:22.",
        ],
        Sdl.Messages("type Query { a(x: Int, x: Int): Int }\ndirective @d(x: Int, x: Int) on FIELD"));
}

public sealed class KnownTypeNamesTests
{
    [Fact]
    public void Unknown_types_are_all_named_with_what_was_meant() => Assert.Equal(
        [
            "a.graphql:1:18: Unknown type \"Seats\". Did you mean \"Seat\"? (§3.3)",
            "a.graphql:1:29: Unknown type \"Strin\". Did you mean \"String\"? (§3.3)",
            "a.graphql:2:22: Unknown type \"Node\". (§3.3)",
            "a.graphql:3:11: Unknown type \"Wholly\". (§3.3)",
            "a.graphql:4:33: Unknown type \"Mutation\". (§3.3)",
        ],
        Sdl.Messages("type Query { a: [Seats!] b: Strin }\ntype Seat implements Node { a: Int }\nunion U = Wholly\nschema { query: Query mutation: Mutation }"));

    [Fact]
    public void Types_are_known_before_and_across_files() => Sdl.Schema("type A { q: Query b: B }", "type B { a: A } type Query { a: A }");
}
