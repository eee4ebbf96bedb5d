namespace GraphQL.Engine.Tests.Validation;

public sealed class FieldsOnCorrectTypeTests() : RuleTests("FieldsOnCorrectType")
{
    [Fact]
    public void Fields_of_object_and_interface() => Accepts("{ animal { age __typename ... on Horse { height } } }");

    [Fact]
    public void Typename_on_a_union() => Accepts("{ neighbour { __typename } }");

    [Fact]
    public void Introspection_on_the_root() => Accepts("""{ __schema { types { name } } __type(name: "Horse") { fields { name } } }""");

    [Fact]
    public void Below_an_unknown_type_nothing_is_judged() => Accepts("{ animal { ... on Zebra { stripes } } }");

    [Fact]
    public void A_field_that_does_not_exist() => Refuses(
        "{ animal { wings } }",
        "1:12: Cannot query field \"wings\" on type \"Animal\". (§5.3.1)");

    [Fact]
    public void A_misspelt_field_has_a_suggestion() => Refuses(
        "{ horse { hieght } }",
        "1:11: Cannot query field \"hieght\" on type \"Horse\". Did you mean \"height\"? (§5.3.1)");

    [Fact]
    public void Introspection_is_on_the_root_only() => Refuses(
        "{ animal { __schema { types { name } } } }",
        "1:12: Cannot query field \"__schema\" on type \"Animal\". (§5.3.1)");

    [Fact]
    public void A_field_of_the_implementations_is_suggested_with_a_fragment() => Refuses(
        "{ animal { height } }",
        "1:12: Cannot query field \"height\" on type \"Animal\". Did you mean to use an inline fragment on \"Hen\" or \"Horse\"? (§5.3.1)");

    [Fact]
    public void A_field_of_an_interface_of_the_members_too() => Refuses(
        "{ neighbour { name } }",
        "1:15: Cannot query field \"name\" on type \"Neighbour\". Did you mean to use an inline fragment on \"Being\", \"Animal\", \"Horse\", or \"Person\"? (§5.3.1)");

    [Fact]
    public void A_union_has_no_fields_of_its_own() => Refuses(
        "{ bird { age } }",
        "1:10: Cannot query field \"age\" on type \"Bird\". Did you mean to use an inline fragment on \"Animal\" or \"Hen\"? (§5.3.1)");

    [Fact]
    public void An_alias_does_not_help() => Refuses(
        "{ horse { age: years } }",
        "1:11: Cannot query field \"years\" on type \"Horse\". Did you mean \"foals\"? (§5.3.1)");

    [Fact]
    public void Deep_inside_fragments() => Refuses(
        "fragment f on Animal { keeper { ... { wings } } }",
        "1:39: Cannot query field \"wings\" on type \"Person\". (§5.3.1)");

    [Fact]
    public void Several_near_names() => Refuses(
        "{ horse { ge } }",
        "1:11: Cannot query field \"ge\" on type \"Horse\". Did you mean \"age\"? (§5.3.1)");
}
