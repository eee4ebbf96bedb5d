namespace GraphQL.Engine.Tests.Validation;

public sealed class KnownArgumentNamesTests() : RuleTests("KnownArgumentNames")
{
    [Fact]
    public void Arguments_of_field_and_directive() => Accepts("""{ echo(int: 1, string: "a") list @note(text: "a", level: 2) }""");

    [Fact]
    public void Below_an_unknown_field_nothing_is_judged() => Accepts("{ nothing(a: 1) }");

    [Fact]
    public void Of_an_unknown_directive_neither() => Accepts("{ list @nothing(a: 1) }");

    [Fact]
    public void An_unknown_argument() => Refuses(
        "{ list(first: 1) }",
        "1:8: Unknown argument \"first\" on field \"Query.list\". (§5.4.1)");

    [Fact]
    public void A_misspelt_one_has_a_suggestion() => Refuses(
        """{ echo(strin: "a") }""",
        "1:8: Unknown argument \"strin\" on field \"Query.echo\". Did you mean \"string\" or \"matrix\"? (§5.4.1)");

    [Fact]
    public void On_a_field_of_an_interface_the_interface_is_named() => Refuses(
        """{ being(name: "x") { name(long: true) } }""",
        "1:27: Unknown argument \"long\" on field \"Being.name\". (§5.4.1)");

    [Fact]
    public void On_a_directive() => Refuses(
        """{ list @note(text: "a", leval: 2) @skip(unless: true) }""",
        "1:25: Unknown argument \"leval\" on directive \"@note\". Did you mean \"level\"? (§5.4.1)",
        "1:41: Unknown argument \"unless\" on directive \"@skip\". (§5.4.1)");

    [Fact]
    public void On_a_meta_field() => Refuses(
        """{ __type(nam: "Horse") { name } }""",
        "1:10: Unknown argument \"nam\" on field \"Query.__type\". Did you mean \"name\"? (§5.4.1)");
}
