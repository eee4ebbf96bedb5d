namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueInputFieldNamesTests() : RuleTests("UniqueInputFieldNames")
{
    [Fact]
    public void Different_fields() => Accepts("""{ echo(house: { street: "a", number: 1 }) }""");

    [Fact]
    public void The_same_in_two_objects() => Accepts("""{ echo(house: { street: "a", next: { street: "b" } }) }""");

    [Fact]
    public void Twice() => Refuses(
        """{ echo(house: { street: "a", street: "b" }) }""",
        "1:17, 1:30: There can be only one input field named \"street\". (§5.6.3)");

    [Fact]
    public void Three_times() => Refuses(
        """{ echo(house: { street: "a", street: "b", street: "c" }) }""",
        "1:17, 1:30: There can be only one input field named \"street\". (§5.6.3)",
        "1:17, 1:43: There can be only one input field named \"street\". (§5.6.3)");

    [Fact]
    public void Deep_inside() => Refuses(
        "{ echo(any: [{ a: { b: 1, b: 2 } }]) }",
        "1:21, 1:27: There can be only one input field named \"b\". (§5.6.3)");

    [Fact]
    public void In_a_default() => Refuses(
        """query q($a: HouseInput = { street: "a", street: "b" }) { list }""",
        "1:28, 1:41: There can be only one input field named \"street\". (§5.6.3)");
}
