namespace GraphQL.Engine.Tests.Types.SdlRules;

public sealed class KnownArgumentNamesOnDirectivesTests
{
    [Fact]
    public void An_argument_that_the_directive_does_not_define_is_refused() => Sdl.Refused(
        "KnownArgumentNamesOnDirectives",
        "a.graphql:1:33: Unknown argument \"raeson\" on directive \"@deprecated\". Did you mean \"reason\"? (§5.4.1)",
        "type Query { a: Int @deprecated(raeson: \"Gone\") }");
}

public sealed class UniqueArgumentNamesTests
{
    [Fact]
    public void An_argument_given_twice_is_refused() => Sdl.Refused(
        "UniqueArgumentNames",
        "a.graphql:1:33: There can be only one argument named \"reason\". (§5.4.2) See also a.graphql:1:49.",
        "type Query { a: Int @deprecated(reason: \"Gone\", reason: \"Gone\") }");
}

public sealed class ProvidedRequiredArgumentsOnDirectivesTests
{
    [Fact]
    public void A_required_argument_is_missing() => Sdl.Refused(
        "ProvidedRequiredArgumentsOnDirectives",
        "a.graphql:1:30: Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided. (§5.4.3)",
        "type Query { a: S } scalar S @specifiedBy");

    [Fact]
    public void A_required_argument_with_a_default_may_be_left_out() => Sdl.Schema("type Query { a: Int @deprecated }");
}

public sealed class UniqueInputFieldNamesTests
{
    [Fact]
    public void A_default_gives_a_field_twice() => Sdl.Refused(
        "UniqueInputFieldNames",
        "a.graphql:1:25: There can be only one input field named \"x\". (§5.6.3) See also a.graphql:1:31.",
        "type Query { a(i: I = { x: 1, x: 2 }): Int } input I { x: Int }");
}

public sealed class NoDirectiveCyclesTests
{
    [Fact]
    public void A_directive_stands_on_its_own_argument() => Sdl.Refused(
        "NoDirectiveCycles",
        "a.graphql:1:34: Directive \"@d\" must not refer to itself, neither on its own arguments nor through the directives and types they use. (§3.13)",
        "type Query { a: Int } directive @d(a: Int @d) on ARGUMENT_DEFINITION");

    [Fact]
    public void A_directive_refers_to_itself_through_another_and_a_type() => Assert.Equal(
        [
            "a.graphql:2:12: Directive \"@d\" must not refer to itself, neither on its own arguments nor through the directives and types they use. (§3.13)",
            "a.graphql:3:12: Directive \"@e\" must not refer to itself, neither on its own arguments nor through the directives and types they use. (§3.13)",
        ],
        Sdl.Messages("type Query { a: Int }\ndirective @d(a: Int @e) on ENUM_VALUE\ndirective @e(a: E) on ARGUMENT_DEFINITION\nenum E { V @d }"));

    [Fact]
    public void A_type_that_refers_to_itself_does_not_make_its_directive_a_cycle() =>
        Sdl.Schema("type Query { a: Int } directive @d(a: I) on FIELD input I { i: I }");
}
