namespace GraphQL.Engine.Tests.Validation;

public sealed class NoFragmentCyclesTests() : RuleTests("NoFragmentCycles")
{
    [Fact]
    public void A_tree() => Accepts("{ ...a } fragment a on Query { ...b ...c } fragment b on Query { ...c } fragment c on Query { list }");

    [Fact]
    public void The_same_fragment_twice() => Accepts("{ ...a ...a } fragment a on Query { ...b ...b } fragment b on Query { list }");

    [Fact]
    public void An_unknown_fragment_is_for_another_rule() => Accepts("fragment a on Query { ...nowhere }");

    [Fact]
    public void Itself() => Refuses(
        "fragment a on Animal { ...a }",
        "1:24: Cannot spread fragment \"a\" within itself. (§5.5.2.2)");

    [Fact]
    public void Itself_deep_inside() => Refuses(
        "fragment a on Person { friend { ... { ...a } } }",
        "1:39: Cannot spread fragment \"a\" within itself. (§5.5.2.2)");

    [Fact]
    public void Through_another() => Refuses(
        "fragment a on Animal { ...b } fragment b on Animal { ...a }",
        "1:24, 1:54: Cannot spread fragment \"a\" within itself via \"b\". (§5.5.2.2)");

    [Fact]
    public void Through_several_and_twice() => Refuses(
        "fragment a on Animal { ...b } fragment b on Animal { ...c } fragment c on Animal { ...a ...b }",
        "1:24, 1:54, 1:84: Cannot spread fragment \"a\" within itself via \"b\", \"c\". (§5.5.2.2)",
        "1:54, 1:89: Cannot spread fragment \"b\" within itself via \"c\". (§5.5.2.2)");

    [Fact]
    public void Nobody_who_only_leads_there() => Refuses(
        "fragment a on Animal { ...b } fragment b on Animal { ...b }",
        "1:54: Cannot spread fragment \"b\" within itself. (§5.5.2.2)");

    [Fact]
    public void Two_cycles_through_one() => Refuses(
        "fragment a on Animal { ...b ...c } fragment b on Animal { ...a } fragment c on Animal { ...a }",
        "1:24, 1:59: Cannot spread fragment \"a\" within itself via \"b\". (§5.5.2.2)",
        "1:29, 1:89: Cannot spread fragment \"a\" within itself via \"c\". (§5.5.2.2)");
}
