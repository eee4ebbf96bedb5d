namespace GraphQL.Engine.Tests.Validation;

public sealed class OverlappingFieldsCanBeMergedTests() : RuleTests("OverlappingFieldsCanBeMerged")
{
    [Fact]
    public void The_same_field_twice() => Accepts("{ horse { age age } }");

    [Fact]
    public void With_the_same_arguments_in_another_order() => Accepts("""{ horse { canCarry(weight: 1, far: true) canCarry(far: true, weight: 1) } echo(house: { street: "a", number: 1 }) echo(house: { number: 1, street: "a" }) }""");

    [Fact]
    public void Under_different_aliases() => Accepts("{ horse { a: age b: height } }");

    [Fact]
    public void With_different_directives() => Accepts("{ horse { age @skip(if: true) age @include(if: false) } }");

    [Fact]
    public void Different_fields_on_different_objects() => Accepts("{ animal { ... on Horse { n: age } ... on Hen { n: eggs } } }");

    [Fact]
    public void Different_arguments_on_different_objects() => Accepts("{ animal { ... on Horse { name(short: true) } ... on Hen { name } } }");

    [Fact]
    public void The_same_shape_on_different_objects() => Accepts("{ animal { ... on Horse { stall { number } } ... on Hen { stall { number } } } }");

    [Fact]
    public void Unknown_fields_and_types_are_for_other_rules() => Accepts("{ horse { x: nothing x: nothing } animal { ... on Zebra { x: stripes { a } } ... on Zebra { x: stripes { a } } } }");

    [Fact]
    public void Typename_beside_another_shape() => Accepts("{ animal { ... on Horse { x: __typename } ... on Hen { x: eggs } } }");

    [Fact]
    public void A_fragment_in_two_contexts() => Accepts("{ a: person { ...f x: name } b: person { ...f x: friend { name } } } fragment f on Person { house { number } }");

    [Fact]
    public void A_cycle_is_for_another_rule() => Accepts("{ person { ...f } } fragment f on Person { name friend { ...f } ...f }");

    [Fact]
    public void The_same_variable() => Accepts("{ echo(int: $a) echo(int: $a) }");

    [Fact]
    public void Different_fields() => Refuses(
        "{ horse { n: age n: height } }",
        "1:11, 1:18: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void A_field_and_an_alias() => Refuses(
        "{ horse { age age: height } }",
        "1:11, 1:15: Fields \"age\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Different_arguments() => Refuses(
        "{ echo(int: 1) echo(int: 2) }",
        "1:3, 1:16: Fields \"echo\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void An_argument_more() => Refuses(
        "{ horse { foals foals(first: 1) } }",
        "1:11, 1:17: Fields \"foals\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void A_variable_and_a_value() => Refuses(
        "{ echo(int: $a) echo(int: 1) }",
        "1:3, 1:17: Fields \"echo\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void A_string_and_an_enum_value() => Refuses(
        """{ echo(any: "A") echo(any: A) }""",
        "1:3, 1:18: Fields \"echo\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void A_string_and_a_block_string() => Refuses(
        """"{ echo(string: "a") echo(string: """a""") }"""",
        "1:3, 1:21: Fields \"echo\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Three_different_fields() => Refuses(
        "{ horse { n: age n: height n: tag } }",
        "1:11, 1:18: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)",
        "1:11, 1:28: Fields \"n\" conflict because \"age\" and \"tag\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Within_one_fragment_although_never_used() => Refuses(
        "fragment f on Horse { n: age n: height }",
        "1:23, 1:30: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Between_field_and_fragment() => Refuses(
        "{ horse { n: age ...f } } fragment f on Horse { n: height }",
        "1:11, 1:49: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Between_two_fragments() => Refuses(
        "{ horse { ...f ...g } } fragment f on Horse { n: age } fragment g on Horse { n: height }",
        "1:47, 1:78: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Below_merged_fields() => Refuses(
        "{ person { friend { n: name } } person { friend { n: house { number } } } }",
        "1:3, 1:12, 1:21, 1:33, 1:42, 1:51: Fields \"person\" conflict because subfields \"friend\" conflict because subfields \"n\" conflict because \"name\" and \"house\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Below_merged_fields_in_one_of_them() => Refuses(
        "{ person { friend { name } } person { friend { n: name n: house { number } } } }",
        "1:48, 1:56: Fields \"n\" conflict because \"name\" and \"house\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Two_conflicts_below() => Refuses(
        "{ person { a: name b: name } person { a: friend { name } b: house { number } } }",
        "1:3, 1:12, 1:30, 1:39: Fields \"person\" conflict because subfields \"a\" conflict because \"name\" and \"friend\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)",
        "1:3, 1:20, 1:30, 1:58: Fields \"person\" conflict because subfields \"b\" conflict because \"name\" and \"house\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Deep_through_fragments() => Refuses(
        "{ person { ...f } person { ...g } } fragment f on Person { friend { ...h } } fragment g on Person { friend { n: friend { name } } } fragment h on Person { n: house { number } }",
        "1:19, 1:101, 1:110, 1:3, 1:60, 1:156: Fields \"person\" conflict because subfields \"friend\" conflict because subfields \"n\" conflict because \"friend\" and \"house\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Interface_and_object() => Refuses(
        "{ animal { n: age ... on Horse { n: height } } }",
        "1:12, 1:34: Fields \"n\" conflict because \"age\" and \"height\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Interface_and_object_with_arguments() => Refuses(
        "{ animal { name(short: true) ... on Horse { name } } }",
        "1:12, 1:45: Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Union_members_through_an_interface() => Refuses(
        "{ neighbour { ... on Being { n: name } ... on Person { n: house { number } } } }",
        "1:30, 1:56: Fields \"n\" conflict because \"name\" and \"house\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Different_scalars_on_different_objects() => Refuses(
        "{ animal { ... on Horse { n: age } ... on Hen { n: height } } }",
        "1:27, 1:49: Fields \"n\" conflict because they return conflicting types \"Int\" and \"Float\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Non_null_and_nullable_on_different_objects() => Refuses(
        "{ animal { ... on Horse { tag } ... on Hen { tag } } }",
        "1:27, 1:46: Fields \"tag\" conflict because they return conflicting types \"String\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void List_and_no_list_on_different_objects() => Refuses(
        "{ animal { ... on Horse { n: foals { age } } ... on Hen { n: keeper { name } } } }",
        "1:27, 1:59: Fields \"n\" conflict because they return conflicting types \"[Horse!]\" and \"Person\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Scalar_and_object_on_different_objects() => Refuses(
        "{ animal { ... on Horse { n: stall { number } } ... on Hen { n: eggs } } }",
        "1:27, 1:62: Fields \"n\" conflict because they return conflicting types \"Stall\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Different_shapes_below_different_objects() => Refuses(
        "{ animal { ... on Horse { stall { size } } ... on Hen { stall { size } } } }",
        "1:27, 1:35, 1:57, 1:65: Fields \"stall\" conflict because subfields \"size\" conflict because they return conflicting types \"Int!\" and \"Float\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Different_shapes_deep_below_different_objects() => Refuses(
        "{ animal { ... on Horse { stall { door { n: wide } } } ... on Hen { stall { door { n: number } } } } }",
        "1:27, 1:35, 1:42, 1:69, 1:77, 1:84: Fields \"stall\" conflict because subfields \"door\" conflict because subfields \"n\" conflict because they return conflicting types \"Boolean\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void In_introspection() => Refuses(
        "{ __schema { types { n: name n: kind } } }",
        "1:22, 1:30: Fields \"n\" conflict because \"name\" and \"kind\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void On_the_root_of_a_mutation() => Refuses(
        """mutation { rename(name: "a") { name } rename(name: "b") { name } }""",
        "1:12, 1:39: Fields \"rename\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");

    [Fact]
    public void Unknown_fields_with_different_names() => Refuses(
        "{ horse { x: nothing x: never } }",
        "1:11, 1:22: Fields \"x\" conflict because \"nothing\" and \"never\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (§5.3.2)");
}
