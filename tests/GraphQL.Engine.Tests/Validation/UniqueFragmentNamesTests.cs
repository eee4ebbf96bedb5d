namespace GraphQL.Engine.Tests.Validation;

public sealed class UniqueFragmentNamesTests() : RuleTests("UniqueFragmentNames")
{
    [Fact]
    public void Different_names() => Accepts("{ ...a ...b } fragment a on Query { list } fragment b on Query { list }");

    [Fact]
    public void The_same_name_twice() => Refuses(
        "{ ...a } fragment a on Query { list } fragment a on Query { animal { age } }",
        "1:19, 1:48: There can be only one fragment named \"a\". (§5.5.1.1)");
}
