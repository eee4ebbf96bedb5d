namespace GraphQL.Engine.Tests.Validation;

public sealed class NoUndefinedVariablesTests() : RuleTests("NoUndefinedVariables")
{
    [Fact]
    public void Defined_by_the_operation() => Accepts("query q($a: Int, $b: String) { echo(int: $a, ints: [$a], house: { street: $b }) list @skip(if: $a) }");

    [Fact]
    public void Defined_for_a_fragment() => Accepts("query q($a: Int) { ...f } fragment f on Query { ...g } fragment g on Query { echo(int: $a) }");

    [Fact]
    public void An_unused_fragment_asks_for_none() => Accepts("{ list } fragment f on Query { echo(int: $a) }");

    [Fact]
    public void Not_defined() => Refuses(
        "query q($a: Int) { echo(int: $b) }",
        "1:30, 1:1: Variable \"$b\" is not defined by operation \"q\". (§5.8.3)");

    [Fact]
    public void Not_defined_without_a_name() => Refuses(
        "{ echo(int: $b) }",
        "1:13, 1:1: Variable \"$b\" is not defined. (§5.8.3)");

    [Fact]
    public void Not_defined_for_a_fragment() => Refuses(
        "query q { ...f } fragment f on Query { ...g } fragment g on Query { echo(int: $a) }",
        "1:79, 1:1: Variable \"$a\" is not defined by operation \"q\". (§5.8.3)");

    [Fact]
    public void Defined_by_one_operation_but_not_the_other() => Refuses(
        "query q($a: Int) { ...f } query r { ...f } fragment f on Query { echo(int: $a) }",
        "1:76, 1:27: Variable \"$a\" is not defined by operation \"r\". (§5.8.3)");

    [Fact]
    public void In_a_directive_of_the_operation() => Refuses(
        "query q @note(text: $t) { list }",
        "1:21, 1:1: Variable \"$t\" is not defined by operation \"q\". (§5.8.3)");
}
