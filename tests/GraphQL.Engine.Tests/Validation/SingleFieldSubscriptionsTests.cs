namespace GraphQL.Engine.Tests.Validation;

public sealed class SingleFieldSubscriptionsTests() : RuleTests("SingleFieldSubscriptions")
{
    [Fact]
    public void One_field() => Accepts("subscription s { moved { number } }");

    [Fact]
    public void The_same_field_twice_is_one() => Accepts("subscription s { moved { number } moved { street } }");

    [Fact]
    public void One_field_in_a_fragment() => Accepts("subscription { ...f } fragment f on Subscription { moved { number } }");

    [Fact]
    public void Conditions_below_the_root() => Accepts("subscription { moved { number @skip(if: true) } }");

    [Fact]
    public void Other_operations_may_have_many() => Accepts("{ list animal { age } }");

    [Fact]
    public void A_fragment_on_another_type_selects_nothing_here() => Accepts("subscription { moved { number } ... on Query { list } }");

    [Fact]
    public void Two_fields() => Refuses(
        "subscription s { moved { number } born { age } }",
        "1:35: Subscription \"s\" must select only one top level field. (§5.2.4.1)");

    [Fact]
    public void Two_fields_without_a_name() => Refuses(
        "subscription { moved { number } born { age } }",
        "1:33: Anonymous Subscription must select only one top level field. (§5.2.4.1)");

    [Fact]
    public void The_same_field_under_two_names() => Refuses(
        "subscription s { a: moved { number } b: moved { number } }",
        "1:38: Subscription \"s\" must select only one top level field. (§5.2.4.1)");

    [Fact]
    public void Two_fields_through_fragments() => Refuses(
        "subscription s { ...f ... { born { age } } } fragment f on Subscription { moved { number } ...f }",
        "1:29: Subscription \"s\" must select only one top level field. (§5.2.4.1)");

    [Fact]
    public void Skip_at_the_root() => Refuses(
        "subscription s { moved @skip(if: true) { number } }",
        "1:24: Subscription \"s\" must not use `@skip` or `@include` directives in the top level selection. (§5.2.4.1)");

    [Fact]
    public void Include_on_a_fragment_at_the_root() => Refuses(
        "subscription s($a: Boolean!) { ... @include(if: $a) { moved { number } } }",
        "1:36: Subscription \"s\" must not use `@skip` or `@include` directives in the top level selection. (§5.2.4.1)");

    [Fact]
    public void Introspection_at_the_root() => Refuses(
        "subscription s { __typename }",
        "1:18: Subscription \"s\" must not select an introspection top level field. (§5.2.4.1)");

    [Fact]
    public void Introspection_beside_a_field() => Refuses(
        "subscription { moved { number } __typename }",
        "1:33: Anonymous Subscription must select only one top level field. (§5.2.4.1)",
        "1:33: Anonymous Subscription must not select an introspection top level field. (§5.2.4.1)");

    [Fact]
    public void No_field_at_all() => Refuses(
        "subscription s { ... on Query { list } }",
        "1:16: Subscription \"s\" must select one top level field. (§5.2.4.1)");
}
