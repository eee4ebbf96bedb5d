namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueArgumentNamesTests() : RuleTests("UniqueArgumentNames")
{
    [Fact]
    public void Different_names() => Accepts("""{ echo(int: 1, string: "a") }""");

    [Fact]
    public void The_same_on_field_and_directive() => Accepts("""{ echo(string: "a") @note(text: "a") }""");

    [Fact]
    public void Twice_on_a_field() => Refuses(
        """{ echo(int: 1, string: "a", int: 2) }""",
        "1:8, 1:29: There can be only one argument named \"int\". (§5.4.2)");

    [Fact]
    public void Three_times_on_a_directive() => Refuses(
        """{ list @note(text: "a", text: "b", text: "c") }""",
        "1:14, 1:25, 1:36: There can be only one argument named \"text\". (§5.4.2)");
}
