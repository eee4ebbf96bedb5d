namespace GraphQL.Engine.Tests.Validation;

public sealed class KnownFragmentNamesTests() : RuleTests("KnownFragmentNames")
{
    [Fact]
    public void A_fragment_of_the_document() => Accepts("{ ...a ... on Query { list } } fragment a on Query { list }");

    [Fact]
    public void Unknown_fragments() => Refuses(
        "{ ...a animal { ...b } } fragment c on Query { ...d }",
        "1:6: Unknown fragment \"a\". (§5.5.2.1)",
        "1:20: Unknown fragment \"b\". (§5.5.2.1)",
        "1:51: Unknown fragment \"d\". (§5.5.2.1)");
}
