namespace GraphQL.Engine.Tests.Validation;

public sealed class NoUnusedVariablesTests() : RuleTests("NoUnusedVariables")
{
    [Fact]
    public void Used_in_argument_list_object_and_directive() => Accepts("query q($a: Int, $b: String, $c: Boolean!, $d: Int) { echo(int: $a, house: { street: $b }, ints: [1, $d]) list @skip(if: $c) }");

    [Fact]
    public void Used_in_a_fragment() => Accepts("query q($a: Int) { ...f } fragment f on Query { echo(int: $a) }");

    [Fact]
    public void Never_used() => Refuses(
        "query q($a: Int, $b: Int) { echo(int: $b) }",
        "1:9: Variable \"$a\" is never used in operation \"q\". (§5.8.4)");

    [Fact]
    public void Never_used_without_a_name() => Refuses(
        "query ($a: Int) { list }",
        "1:8: Variable \"$a\" is never used. (§5.8.4)");

    [Fact]
    public void Used_by_a_fragment_of_another_operation() => Refuses(
        "query q($a: Int) { ...f } query r($a: Int) { list } fragment f on Query { echo(int: $a) }",
        "1:35: Variable \"$a\" is never used in operation \"r\". (§5.8.4)");
}
