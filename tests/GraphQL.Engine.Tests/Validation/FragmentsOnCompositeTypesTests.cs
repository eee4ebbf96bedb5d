namespace GraphQL.Engine.Tests.Validation;

public sealed class FragmentsOnCompositeTypesTests() : RuleTests("FragmentsOnCompositeTypes")
{
    [Fact]
    public void Object_interface_and_union() => Accepts("fragment a on Horse { age } fragment b on Animal { age } fragment c on Neighbour { __typename } { animal { ... on Hen { eggs } ... { age } } }");

    [Fact]
    public void A_scalar() => Refuses(
        "fragment a on String { length }",
        "1:15: Fragment \"a\" cannot condition on non composite type \"String\". (§5.5.1.3)");

    [Fact]
    public void An_enum() => Refuses(
        "fragment a on Gait { x }",
        "1:15: Fragment \"a\" cannot condition on non composite type \"Gait\". (§5.5.1.3)");

    [Fact]
    public void An_input_object() => Refuses(
        "fragment a on HouseInput { street }",
        "1:15: Fragment \"a\" cannot condition on non composite type \"HouseInput\". (§5.5.1.3)");

    [Fact]
    public void In_place() => Refuses(
        "{ animal { ... on Boolean { x } } }",
        "1:19: Fragment cannot condition on non composite type \"Boolean\". (§5.5.1.3)");
}
