namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueOperationNamesTests() : RuleTests("UniqueOperationNames")
{
    [Fact]
    public void Different_names_and_none() => Accepts("query a { list } query b { list }");

    [Fact]
    public void A_fragment_may_have_the_name_of_an_operation() => Accepts("query a { ...a } fragment a on Query { list }");

    [Fact]
    public void The_same_name_twice() => Refuses(
        "query a { list } query a { list }",
        "1:7, 1:24: There can be only one operation named \"a\". (§5.2.2.1)");

    [Fact]
    public void The_same_name_for_another_kind_of_operation() => Refuses(
        """query a { list } mutation a { rename(name: "Ida") { name } }""",
        "1:7, 1:27: There can be only one operation named \"a\". (§5.2.2.1)");

    [Fact]
    public void Each_repetition_is_reported() => Refuses(
        "query a { list } query a { list } subscription a { moved { number } }",
        "1:7, 1:24: There can be only one operation named \"a\". (§5.2.2.1)",
        "1:7, 1:48: There can be only one operation named \"a\". (§5.2.2.1)");
}
