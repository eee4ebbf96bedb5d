namespace GraphQL.Engine.Tests.Validation;

public sealed class ProvidedRequiredArgumentsTests() : RuleTests("ProvidedRequiredArguments")
{
    [Fact]
    public void All_that_are_required() => Accepts("""{ need(one: 1, two: 2) being(name: "a") { name } }""");

    [Fact]
    public void Optional_ones_and_those_with_a_default_left_out() => Accepts("{ echo horse { age } }");

    [Fact]
    public void A_directive() => Accepts("""{ list @skip(if: true) @note(text: "a") }""");

    [Fact]
    public void An_unknown_field_and_directive_are_for_other_rules() => Accepts("{ nothing list @nothing }");

    [Fact]
    public void One_is_missing() => Refuses(
        "{ need(two: 2) }",
        "1:3: Argument \"Query.need(one:)\" of type \"Int!\" is required, but it was not provided. (§5.4.3)");

    [Fact]
    public void Both_are_missing() => Refuses(
        "{ need }",
        "1:3: Argument \"Query.need(one:)\" of type \"Int!\" is required, but it was not provided. (§5.4.3)",
        "1:3: Argument \"Query.need(two:)\" of type \"Int!\" is required, but it was not provided. (§5.4.3)");

    [Fact]
    public void On_a_directive() => Refuses(
        "{ list @skip @note(level: 2) }",
        "1:8: Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided. (§5.4.3)",
        "1:14: Argument \"@note(text:)\" of type \"String!\" is required, but it was not provided. (§5.4.3)");

    [Fact]
    public void On_a_meta_field() => Refuses(
        "{ __type { name } }",
        "1:3: Argument \"Query.__type(name:)\" of type \"String!\" is required, but it was not provided. (§5.4.3)");

    [Fact]
    public void Of_a_field_deep_inside() => Refuses(
        "{ horse { foals { canCarry(far: true) } } }",
        "1:19: Argument \"Horse.canCarry(weight:)\" of type \"Int!\" is required, but it was not provided. (§5.4.3)");
}
