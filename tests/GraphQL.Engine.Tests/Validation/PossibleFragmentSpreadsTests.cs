namespace GraphQL.Engine.Tests.Validation;

public sealed class PossibleFragmentSpreadsTests() : RuleTests("PossibleFragmentSpreads")
{
    [Fact]
    public void The_same_object() => Accepts("{ horse { ... on Horse { age } } }");

    [Fact]
    public void An_object_in_its_interface_and_union() => Accepts("{ animal { ... on Horse { age } } neighbour { ... on Person { name } } }");

    [Fact]
    public void An_interface_in_its_object() => Accepts("{ horse { ... on Being { name } ...a } } fragment a on Animal { age }");

    [Fact]
    public void Abstract_types_that_share_an_object() => Accepts("{ neighbour { ... on Animal { age } } animal { ... on Being { name } } }");

    [Fact]
    public void An_untyped_fragment() => Accepts("{ horse { ... { age } } }");

    [Fact]
    public void An_unknown_type_is_for_another_rule() => Accepts("{ horse { ... on Zebra { stripes } } }");

    [Fact]
    public void Another_object() => Refuses(
        "{ horse { ... on Hen { eggs } } }",
        "1:11: Fragment cannot be spread here as objects of type \"Horse\" can never be of type \"Hen\". (§5.5.2.3)");

    [Fact]
    public void An_object_that_does_not_implement() => Refuses(
        "{ animal { ... on Person { name } ...p } } fragment p on Person { name }",
        "1:12: Fragment cannot be spread here as objects of type \"Animal\" can never be of type \"Person\". (§5.5.2.3)",
        "1:35: Fragment \"p\" cannot be spread here as objects of type \"Animal\" can never be of type \"Person\". (§5.5.2.3)");

    [Fact]
    public void An_object_outside_the_union() => Refuses(
        "{ neighbour { ... on Hen { eggs } } }",
        "1:15: Fragment cannot be spread here as objects of type \"Neighbour\" can never be of type \"Hen\". (§5.5.2.3)");

    [Fact]
    public void Abstract_types_without_a_common_object() => Refuses(
        "{ bird { ... on Neighbour { __typename } } neighbour { ...b } } fragment b on Bird { __typename }",
        "1:10: Fragment cannot be spread here as objects of type \"Bird\" can never be of type \"Neighbour\". (§5.5.2.3)",
        "1:56: Fragment \"b\" cannot be spread here as objects of type \"Neighbour\" can never be of type \"Bird\". (§5.5.2.3)");
}
