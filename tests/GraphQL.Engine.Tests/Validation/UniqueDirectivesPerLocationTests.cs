namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueDirectivesPerLocationTests() : RuleTests("UniqueDirectivesPerLocation")
{
    [Fact]
    public void Different_ones() => Accepts("{ list @once @skip(if: true) }");

    [Fact]
    public void The_same_at_two_places() => Accepts("{ list @once animal @once { age @once } }");

    [Fact]
    public void A_repeatable_one_twice() => Accepts("""{ list @note(text: "a") @note(text: "b") }""");

    [Fact]
    public void An_unknown_one_is_for_another_rule() => Accepts("{ list @nothing @nothing }");

    [Fact]
    public void Twice() => Refuses(
        "{ list @once @once }",
        "1:8, 1:14: The directive \"@once\" can only be used once at this location. (§5.7.3)");

    [Fact]
    public void Three_times() => Refuses(
        "{ list @once @once @once }",
        "1:8, 1:14: The directive \"@once\" can only be used once at this location. (§5.7.3)",
        "1:8, 1:20: The directive \"@once\" can only be used once at this location. (§5.7.3)");

    [Fact]
    public void On_operations_and_fragments_too() => Refuses(
        "query @once @once { ... @once @once { list } }",
        "1:7, 1:13: The directive \"@once\" can only be used once at this location. (§5.7.3)",
        "1:25, 1:31: The directive \"@once\" can only be used once at this location. (§5.7.3)");
}
