namespace GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class RootTypesTests
{
    [Fact]
    public void Without_a_query_root_there_is_no_schema() => Sdl.Refused("RootTypes", "Query root type must be provided. (§3.3.1)", "type A { a: Int }");

    [Fact]
    public void A_schema_definition_without_query_is_named() => Sdl.Refused(
        "RootTypes",
        "a.graphql:1:25: Query root type must be provided. (§3.3.1)",
        "type Query { a: Query } schema { mutation: Query }");

    [Fact]
    public void One_type_is_not_the_root_of_two_operations() => Sdl.Refused(
        "RootTypes",
        "a.graphql:1:17: All root types must be different, \"Q\" type is used as query, mutation, and subscription root types. (§3.3.1) See also a.graphql:1:29, a.graphql:1:45.",
        "schema { query: Q mutation: Q subscription: Q } type Q { a: Int }");

    [Fact]
    public void The_default_names_serve_without_a_schema_definition()
    {
        var schema = Sdl.Schema("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");

        Assert.Equal(["Query", "Mutation", "Subscription"], [schema.QueryType!.Name, schema.MutationType!.Name, schema.SubscriptionType!.Name]);
    }

    [Fact]
    public void The_default_names_do_not_serve_beside_a_schema_definition()
    {
        var schema = Sdl.Schema("schema { query: Query } type Query { a: Mutation } type Mutation { a: Int }");

        Assert.Null(schema.MutationType);
    }
}

public sealed class TypesAreNotEmptyTests
{
    [Fact]
    public void Every_kind_of_type_defines_something() => Assert.Equal(
        [
            "a.graphql:2:6: Type A must define one or more fields. (§3.6)",
            "a.graphql:3:11: Type I must define one or more fields. (§3.7)",
            "a.graphql:4:7: Union type U must define one or more member types. (§3.8)",
            "a.graphql:5:6: Enum type E must define one or more values. (§3.9)",
            "a.graphql:6:7: Input Object type N must define one or more fields. (§3.10)",
        ],
        Sdl.Messages("type Query { a: A }\ntype A\ninterface I\nunion U\nenum E\ninput N"));

    [Fact]
    public void An_extension_may_give_what_the_definition_leaves_open() => Sdl.Schema("type Query", "extend type Query { a: Int }");
}

public sealed class PositionsTests
{
    [Fact]
    public void A_field_answers_no_input_object() => Sdl.Refused(
        "FieldsHaveOutputTypes",
        "a.graphql:1:17: The type of Query.a must be Output Type but got: [I!]. (§3.4.2)",
        "type Query { a: [I!] } input I { x: Int }");

    [Fact]
    public void Arguments_and_input_fields_take_no_objects() => Assert.Equal(
        [
            "a.graphql:2:17: The type of @d(q:) must be Input Type but got: Query. (§3.4.2)",
            "a.graphql:1:20: The type of Query.a(q:) must be Input Type but got: Query!. (§3.4.2)",
            "a.graphql:3:14: The type of N.q must be Input Type but got: [Query]. (§3.4.2)",
        ],
        Sdl.Messages("type Query { a( q: Query!): Int }\ndirective @d(q: Query) on FIELD\ninput N { q: [Query] }"));
}

public sealed class ImplementsInheritedInterfacesTests
{
    [Fact]
    public void What_an_interface_implements_its_implementers_implement_too() => Sdl.Refused(
        "ImplementsInheritedInterfaces",
        "a.graphql:2:23: Type Query must implement Node because it is implemented by Seat. (§3.6) See also a.graphql:1:27.",
        "interface Seat implements Node { id: ID } interface Node { id: ID }\ntype Query implements Seat { id: ID }");

    [Fact]
    public void Two_interfaces_implement_each_other() => Assert.Equal(
        [
            "a.graphql:2:24: Type A cannot implement B because it would create a circular reference. (§3.7) See also a.graphql:3:24.",
            "a.graphql:3:24: Type B cannot implement A because it would create a circular reference. (§3.7) See also a.graphql:2:24.",
        ],
        Sdl.Messages("type Query { a: A }\ninterface A implements B { a: Int }\ninterface B implements A { a: Int }"));
}

public sealed class ImplementsInterfaceFieldsTests
{
    [Theory]
    [InlineData("Int", "Int!")]
    [InlineData("I", "T")]
    [InlineData("I", "J")]
    [InlineData("U", "T")]
    [InlineData("[I]", "[T!]!")]
    public void A_field_may_answer_something_narrower(string expected, string given) =>
        Sdl.Schema($"type Query {{ a: T }} interface I {{ i: Int }} interface J implements I {{ i: Int }} union U = T type T implements I & J {{ i: Int }} interface X {{ x: {expected} }} type Y implements X {{ x: {given} }}");

    [Theory]
    [InlineData("Int!", "Int")]
    [InlineData("T", "I")]
    [InlineData("T", "U")]
    [InlineData("[I]", "T")]
    [InlineData("Int", "Float")]
    [InlineData("I", "Query")]
    public void A_field_does_not_answer_something_wider_or_other(string expected, string given) => Sdl.Refused(
        "ImplementsInterfaceFields",
        $"b.graphql:1:26: Interface field X.x expects type {expected} but Y.x is type {given}. (§3.6) See also a.graphql:2:18.",
        $"type Query {{ a: T }} interface I {{ i: Int }} union U = T type T implements I {{ i: Int }}\ninterface X {{ x: {expected} }}",
        $"type Y implements X {{ x: {given} }}");

    [Fact]
    public void A_field_is_missing() => Sdl.Refused(
        "ImplementsInterfaceFields",
        "a.graphql:1:6: Interface field X.x expected but Query does not provide it. (§3.6) See also b.graphql:1:15.",
        "type Query implements X { a: Int }",
        "interface X { x: Int }");

    [Fact]
    public void An_argument_is_missing() => Sdl.Refused(
        "ImplementsInterfaceFields",
        "a.graphql:1:27: Interface field argument X.x(a:) expected but Query.x does not provide it. (§3.6) See also b.graphql:1:17.",
        "type Query implements X { x: Int }",
        "interface X { x(a: Int): Int }");

    [Fact]
    public void An_argument_is_of_another_type_and_be_it_only_stricter() => Sdl.Refused(
        "ImplementsInterfaceFields",
        "a.graphql:1:32: Interface field argument X.x(a:) expects type Int but Query.x(a:) is type Int!. (§3.6) See also b.graphql:1:20.",
        "type Query implements X { x(a: Int!): Int }",
        "interface X { x(a: Int): Int }");

    [Fact]
    public void A_further_argument_may_be_optional() =>
        Sdl.Schema("type Query implements X { x(a: Int, b: Int! = 1): Int } interface X { x: Int }");

    [Fact]
    public void A_further_argument_may_not_be_required() => Sdl.Refused(
        "ImplementsInterfaceFields",
        "a.graphql:1:29: Argument \"Query.x(a:)\" must not be required type \"Int!\" if not provided by the Interface field \"X.x\". (§3.6) See also b.graphql:1:15.",
        "type Query implements X { x(a: Int!): Int }",
        "interface X { x: Int }");

    [Fact]
    public void A_field_is_deprecated_only_where_its_interface_says_so() => Sdl.Refused(
        "ImplementsInterfaceFields",
        "a.graphql:1:34: Interface field X.x is not deprecated, so implementation field Query.x must not be deprecated. (§3.6) See also b.graphql:1:15.",
        "type Query implements X { x: Int @deprecated y: Int @deprecated }",
        "interface X { x: Int y: Int @deprecated }");
}

public sealed class RequiredIsNotDeprecatedTests
{
    [Fact]
    public void Arguments_and_input_fields_that_must_be_given_stay() => Assert.Equal(
        [
            "a.graphql:1:25: Required argument Query.a(x:) cannot be deprecated. (§3.13.3) See also a.graphql:1:20.",
            "a.graphql:2:19: Required input field I.x cannot be deprecated. (§3.13.3) See also a.graphql:2:14.",
        ],
        Sdl.Messages("type Query { a(x:  Int! @deprecated): Int }\ninput I { x: Int! @deprecated }"));

    [Fact]
    public void With_a_default_they_may_go() => Sdl.Schema("type Query { a(x: Int! = 1 @deprecated): Int }");
}

public sealed class OneOfFieldsAreOptionalTests
{
    [Fact]
    public void A_field_is_neither_required_nor_has_it_a_default() => Assert.Equal(
        [
            "a.graphql:1:57: OneOf input field I.x must be nullable. (§3.10.1)",
            "a.graphql:1:71: OneOf input field I.y cannot have a default value. (§3.10.1)",
        ],
        Sdl.Messages("type Query { a(i: I): Int } input I @oneOf {         x: Int! y: Int = 1 }"));
}

public sealed class InputObjectsHaveFiniteValuesTests
{
    [Theory]
    [InlineData("input I { i: I }")]
    [InlineData("input I { i: [I!]! }")]
    [InlineData("input I { j: J! } input J { i: I }")]
    [InlineData("input I @oneOf { i: I x: Int }")]
    [InlineData("input I @oneOf { i: [I!] }")]
    public void Somewhere_an_end_can_be_made(string inputs) => Sdl.Schema("type Query { a: Int }", inputs);

    [Theory]
    [InlineData("input I { i: I! }", "b.graphql:1:11: Input Object I cannot be provided a finite value because it references itself through fields: I.i. (§3.10)")]
    [InlineData("input I { x: Int j: J! } input J { i: I! }", "b.graphql:1:18: Input Object I cannot be provided a finite value because it references itself through fields: I.j, J.i. (§3.10) See also b.graphql:1:36.")]
    [InlineData("input I @oneOf { i: I }", "b.graphql:1:18: Input Object I cannot be provided a finite value because it references itself through fields: I.i. (§3.10)")]
    [InlineData("input A { i: I! } input I { i: I! }", "b.graphql:1:29: Input Object I cannot be provided a finite value because it references itself through fields: I.i. (§3.10)")]
    public void No_end_can_be_made(string inputs, string message) => Sdl.Refused("InputObjectsHaveFiniteValues", message, "type Query { a: Int }", inputs);
}

public sealed class NoDefaultValueCyclesTests
{
    [Theory]
    [InlineData("input I { i: I = null }")]
    [InlineData("input I { i: I = { i: null } }")]
    [InlineData("input I { i: [I] = [] }")]
    [InlineData("input I { j: J = {} } input J { i: I }")]
    public void A_default_that_ends_is_right(string inputs) => Sdl.Schema("type Query { a: Int }", inputs);

    [Theory]
    [InlineData("input I { i: I = {} }", "b.graphql:1:18: Invalid circular reference. The default value of Input Object field I.i references itself. (§3.10)")]
    [InlineData("input I { i: [I] = [{}] }", "b.graphql:1:20: Invalid circular reference. The default value of Input Object field I.i references itself. (§3.10)")]
    [InlineData("input I { j: J = {} } input J { i: I = {} }", "b.graphql:1:18: Invalid circular reference. The default value of Input Object field I.j references itself via the default values of: J.i. (§3.10) See also b.graphql:1:40.")]
    [InlineData("input I { i: I = { x: 1 } x: Int }", "b.graphql:1:18: Invalid circular reference. The default value of Input Object field I.i references itself. (§3.10)")]
    public void A_default_needs_itself(string inputs, string message) => Sdl.Refused("NoDefaultValueCycles", message, "type Query { a: Int }", inputs);
}

public sealed class DefaultValuesOfCorrectTypeTests
{
    [Theory]
    [InlineData("x: Int = 1")]
    [InlineData("x: Int = null")]
    [InlineData("x: [[Int]] = 1")]
    [InlineData("x: Float! = 1")]
    [InlineData("x: ID = 1")]
    [InlineData("x: E = A")]
    [InlineData("x: I = { e: A }")]
    [InlineData("x: Any = { a: [1, \"b\", C] }")]
    public void A_default_of_its_type(string argument) => Sdl.Schema($"type Query {{ a({argument}): Int }} enum E {{ A }} input I {{ e: E! }} scalar Any");

    [Theory]
    [InlineData("x: Int = 1.0", 25, "Int cannot represent non-integer value: 1.0", "§5.6.1")]
    [InlineData("x: Int! = null", 26, "Expected value of non-null type \"Int!\" not to be null.", "§5.6.1")]
    [InlineData("x: Int = 2147483648", 25, "Int cannot represent non 32-bit signed integer value: 2147483648", "§5.6.1")]
    [InlineData("x: E = \"A\"", 23, "Enum \"E\" cannot represent non-enum value: \"A\". Did you mean the enum value \"A\"?", "§5.6.1")]
    [InlineData("x: I = {}", 23, "Expected value of type \"I\" to include required field \"e\", found: {  }.", "§5.6.4")]
    public void A_default_of_another_type(string argument, int column, string fault, string paragraph) => Sdl.Refused(
        "DefaultValuesOfCorrectType",
        $"a.graphql:1:{column}: Query.a(x:) has invalid default value: {fault} ({paragraph})",
        $"type Query {{ a({argument}): Int }} enum E {{ A }} input I {{ e: E! }}");
}

public sealed class DirectiveArgumentsOfCorrectTypeTests
{
    [Fact]
    public void A_reason_is_a_text() => Sdl.Refused(
        "DirectiveArgumentsOfCorrectType",
        "a.graphql:1:41: String cannot represent a non string value: 1 (§5.6.1)",
        "type Query { a: Int @deprecated(reason: 1) }");

    [Fact]
    public void A_reason_is_not_null() => Sdl.Refused(
        "DirectiveArgumentsOfCorrectType",
        "a.graphql:1:41: Expected value of non-null type \"String!\" not to be null. (§5.6.1)",
        "type Query { a: Int @deprecated(reason: null) }");
}
