namespace GraphQL.Engine.Tests.Validation;

public sealed class ScalarLeafsTests() : RuleTests("ScalarLeafs")
{
    [Fact]
    public void Leaves_without_and_objects_with_selections() => Accepts("{ list animal { age } neighbour { __typename } }");

    [Fact]
    public void A_scalar_with_a_selection() => Refuses(
        "{ animal { age { years } } }",
        "1:16: Field \"age\" must not have a selection since type \"Int\" has no subfields. (§5.3.3)");

    [Fact]
    public void A_list_of_scalars_with_a_selection() => Refuses(
        "{ list { length } }",
        "1:8: Field \"list\" must not have a selection since type \"[String]\" has no subfields. (§5.3.3)");

    [Fact]
    public void An_object_without_selection() => Refuses(
        "{ horse }",
        "1:3: Field \"horse\" of type \"Horse\" must have a selection of subfields. Did you mean \"horse { ... }\"? (§5.3.3)");

    [Fact]
    public void An_interface_a_union_and_a_list_without_selection() => Refuses(
        "{ animal neighbour animals }",
        "1:3: Field \"animal\" of type \"Animal\" must have a selection of subfields. Did you mean \"animal { ... }\"? (§5.3.3)",
        "1:10: Field \"neighbour\" of type \"Neighbour\" must have a selection of subfields. Did you mean \"neighbour { ... }\"? (§5.3.3)",
        "1:20: Field \"animals\" of type \"[Animal]\" must have a selection of subfields. Did you mean \"animals { ... }\"? (§5.3.3)");

    [Fact]
    public void The_schema_without_selection() => Refuses(
        "{ __schema }",
        "1:3: Field \"__schema\" of type \"__Schema!\" must have a selection of subfields. Did you mean \"__schema { ... }\"? (§5.3.3)");
}
