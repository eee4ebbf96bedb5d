namespace GraphQL.Engine.Tests.Validation;

public sealed class KnownDirectivesTests() : RuleTests("KnownDirectives")
{
    [Fact]
    public void Each_where_it_belongs() => Accepts("""query q($a: Boolean! @onVariable) @onQuery { list @skip(if: $a) ...f @onSpread ... @once { list } } fragment f on Query @onFragment { list @include(if: true) } mutation m @onMutation { rename(name: "Ida") { name } } subscription s @onSubscription { moved { number } }""");

    [Fact]
    public void Unknown() => Refuses(
        "{ list @nothing }",
        "1:8: Unknown directive \"@nothing\". (§5.7.1)");

    [Fact]
    public void In_the_wrong_place() => Refuses(
        "query q($a: Int @onQuery) @onVariable { list @onSpread ...f @onFragment ... @onMutation { list } } fragment f on Query @onSubscription { list }",
        "1:17: Directive \"@onQuery\" may not be used on VARIABLE_DEFINITION. (§5.7.2)",
        "1:27: Directive \"@onVariable\" may not be used on QUERY. (§5.7.2)",
        "1:46: Directive \"@onSpread\" may not be used on FIELD. (§5.7.2)",
        "1:61: Directive \"@onFragment\" may not be used on FRAGMENT_SPREAD. (§5.7.2)",
        "1:77: Directive \"@onMutation\" may not be used on INLINE_FRAGMENT. (§5.7.2)",
        "1:120: Directive \"@onSubscription\" may not be used on FRAGMENT_DEFINITION. (§5.7.2)");

    [Fact]
    public void Directives_of_the_type_system() => Refuses(
        "{ list @deprecated }",
        "1:8: Directive \"@deprecated\" may not be used on FIELD. (§5.7.2)");

    [Fact]
    public void On_a_mutation_and_a_subscription() => Refuses(
        """mutation @onQuery { rename(name: "Ida") { name } } subscription @onMutation { moved { number } }""",
        "1:10: Directive \"@onQuery\" may not be used on MUTATION. (§5.7.2)",
        "1:65: Directive \"@onMutation\" may not be used on SUBSCRIPTION. (§5.7.2)");
}
