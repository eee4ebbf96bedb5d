namespace GraphQL.Engine.Tests.Validation;

public sealed class NoUnusedFragmentsTests() : RuleTests("NoUnusedFragments")
{
    [Fact]
    public void Used_directly_and_through_another() => Accepts("{ ...a } fragment a on Query { ...b } fragment b on Query { list }");

    [Fact]
    public void Used_by_one_of_the_operations() => Accepts("query x { list } query y { ...a } fragment a on Query { list }");

    [Fact]
    public void Never_spread() => Refuses(
        "{ list } fragment a on Query { list }",
        "1:10: Fragment \"a\" is never used. (§5.5.1.4)");

    [Fact]
    public void Only_spread_by_an_unused_one() => Refuses(
        "{ list } fragment a on Query { ...b } fragment b on Query { list }",
        "1:10: Fragment \"a\" is never used. (§5.5.1.4)",
        "1:39: Fragment \"b\" is never used. (§5.5.1.4)");

    [Fact]
    public void Only_spread_by_itself() => Refuses(
        "{ list } fragment a on Query { ...a }",
        "1:10: Fragment \"a\" is never used. (§5.5.1.4)");
}
