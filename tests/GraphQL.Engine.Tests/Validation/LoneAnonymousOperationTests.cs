namespace GraphQL.Engine.Tests.Validation;

public sealed class LoneAnonymousOperationTests() : RuleTests("LoneAnonymousOperation")
{
    [Fact]
    public void One_anonymous_operation() => Accepts("{ list }");

    [Fact]
    public void An_anonymous_operation_with_fragments() => Accepts("{ ...f } fragment f on Query { list }");

    [Fact]
    public void Several_named_operations() => Accepts("query a { list } query b { list }");

    [Fact]
    public void Two_anonymous_operations() => Refuses(
        "{ list } { list }",
        "1:1: This anonymous operation must be the only defined operation. (§5.2.3.1)",
        "1:10: This anonymous operation must be the only defined operation. (§5.2.3.1)");

    [Fact]
    public void An_anonymous_operation_beside_a_named_one() => Refuses(
        """{ list } mutation m { rename(name: "Ida") { name } }""",
        "1:1: This anonymous operation must be the only defined operation. (§5.2.3.1)");
}
