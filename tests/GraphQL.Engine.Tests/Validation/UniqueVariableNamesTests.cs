namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueVariableNamesTests() : RuleTests("UniqueVariableNames")
{
    [Fact]
    public void Different_names() => Accepts("query q($a: Int, $b: Int) { list }");

    [Fact]
    public void The_same_name_in_two_operations() => Accepts("query q($a: Int) { list } query r($a: String) { list }");

    [Fact]
    public void The_same_name_twice() => Refuses(
        "query q($a: Int, $b: Int, $a: String) { list }",
        "1:10, 1:28: There can be only one variable named \"$a\". (§5.8.1)");

    [Fact]
    public void One_error_for_all_repetitions() => Refuses(
        "query q($a: Int, $a: Int, $a: Int) { list }",
        "1:10, 1:19, 1:28: There can be only one variable named \"$a\". (§5.8.1)");
}
