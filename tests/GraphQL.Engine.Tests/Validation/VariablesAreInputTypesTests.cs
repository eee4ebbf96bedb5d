namespace GraphQL.Engine.Tests.Validation;

public sealed class VariablesAreInputTypesTests() : RuleTests("VariablesAreInputTypes")
{
    [Fact]
    public void Scalars_enums_input_objects_and_lists() => Accepts("query q($a: Int, $b: Gait!, $c: [[HouseInput!]], $d: Any) { list }");

    [Fact]
    public void An_unknown_type_is_for_another_rule() => Accepts("query q($a: Nothing) { list }");

    [Fact]
    public void An_object_type() => Refuses(
        "query q($a: Horse) { list }",
        "1:13: Variable \"$a\" cannot be non-input type \"Horse\". (§5.8.2)");

    [Fact]
    public void Lists_of_abstract_types() => Refuses(
        "query q($a: [Animal!]!, $b: [Neighbour]) { list }",
        "1:13: Variable \"$a\" cannot be non-input type \"[Animal!]!\". (§5.8.2)",
        "1:29: Variable \"$b\" cannot be non-input type \"[Neighbour]\". (§5.8.2)");
}
