namespace GraphQL.Engine.Tests.Validation;

public sealed class VariablesInAllowedPositionTests() : RuleTests("VariablesInAllowedPosition")
{
    [Fact]
    public void The_same_type() => Accepts("query q($a: Int, $b: [Int!], $c: HouseInput) { echo(int: $a, strictInts: $b, house: $c) }");

    [Fact]
    public void Non_null_for_nullable() => Accepts("query q($a: Int!, $b: [Int!]!) { echo(int: $a, ints: $b) }");

    [Fact]
    public void Nullable_with_a_default_for_non_null() => Accepts("""query q($a: String = "x") { being(name: $a) { name } }""");

    [Fact]
    public void Nullable_for_a_place_with_a_default() => Accepts("""query q($a: Int) { echo(needed: $a) house: echo(house: { street: "a", strict: $a }) }""");

    [Fact]
    public void In_a_list_and_an_object_where_it_fits() => Accepts("query q($a: Int, $s: String!) { echo(ints: [1, $a], house: { street: $s }) }");

    [Fact]
    public void In_a_fragment_where_it_fits() => Accepts("query q($a: Int!) { ...f } fragment f on Query { echo(int: $a) }");

    [Fact]
    public void Non_null_in_a_OneOf() => Accepts("query q($a: String!) { person(find: { name: $a }) { name } }");

    [Fact]
    public void Undefined_ones_are_for_another_rule() => Accepts("{ echo(int: $a) }");

    [Fact]
    public void In_a_place_of_unknown_type() => Accepts("query q($a: Int) { nothing(a: $a) echo(any: { b: $a }) }");

    [Fact]
    public void Nullable_for_non_null() => Refuses(
        "query q($a: String) { being(name: $a) { name } }",
        "1:9, 1:35: Variable \"$a\" of type \"String\" used in position expecting type \"String!\". (§5.8.5)");

    [Fact]
    public void A_null_default_does_not_help() => Refuses(
        "query q($a: String = null) { being(name: $a) { name } }",
        "1:9, 1:42: Variable \"$a\" of type \"String\" used in position expecting type \"String!\". (§5.8.5)");

    [Fact]
    public void Another_type() => Refuses(
        "query q($a: String) { echo(int: $a) }",
        "1:9, 1:33: Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (§5.8.5)");

    [Fact]
    public void Int_is_not_Float() => Refuses(
        "query q($a: Int) { echo(float: $a) }",
        "1:9, 1:32: Variable \"$a\" of type \"Int\" used in position expecting type \"Float\". (§5.8.5)");

    [Fact]
    public void Not_a_list() => Refuses(
        "query q($a: Int) { echo(ints: $a) }",
        "1:9, 1:31: Variable \"$a\" of type \"Int\" used in position expecting type \"[Int]\". (§5.8.5)");

    [Fact]
    public void A_list() => Refuses(
        "query q($a: [Int]) { echo(int: $a) }",
        "1:9, 1:32: Variable \"$a\" of type \"[Int]\" used in position expecting type \"Int\". (§5.8.5)");

    [Fact]
    public void Nullable_items() => Refuses(
        "query q($a: [Int]) { echo(strictInts: $a) }",
        "1:9, 1:39: Variable \"$a\" of type \"[Int]\" used in position expecting type \"[Int!]\". (§5.8.5)");

    [Fact]
    public void A_default_does_not_reach_the_items() => Refuses(
        "query q($a: [Int] = [1]) { echo(strictInts: $a) }",
        "1:9, 1:45: Variable \"$a\" of type \"[Int]\" used in position expecting type \"[Int!]\". (§5.8.5)");

    [Fact]
    public void In_a_list() => Refuses(
        "query q($a: Int) { echo(strictInts: [$a]) }",
        "1:9, 1:38: Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (§5.8.5)");

    [Fact]
    public void In_an_input_object() => Refuses(
        "query q($a: String) { echo(house: { street: $a }) }",
        "1:9, 1:45: Variable \"$a\" of type \"String\" used in position expecting type \"String!\". (§5.8.5)");

    [Fact]
    public void In_a_fragment() => Refuses(
        "query q($a: Int) { ...f } fragment f on Query { ...g } fragment g on Query { need(one: $a, two: 1) }",
        "1:9, 1:88: Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (§5.8.5)");

    [Fact]
    public void In_a_directive() => Refuses(
        "query q($a: Boolean) { list @skip(if: $a) }",
        "1:9, 1:39: Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (§5.8.5)");

    [Fact]
    public void Nullable_in_a_OneOf() => Refuses(
        "query q($a: String) { person(find: { name: $a }) { name } }",
        "1:9, 1:44: Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Finder\". (§5.8.5)");

    [Fact]
    public void Nullable_with_a_default_in_a_OneOf() => Refuses(
        """query q($a: String = "x") { person(find: { name: $a }) { name } }""",
        "1:9, 1:50: Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Finder\". (§5.8.5)");

    [Fact]
    public void In_two_operations() => Refuses(
        "query q($a: Int) { ...f } query r($a: String) { ...f } fragment f on Query { echo(int: $a) }",
        "1:35, 1:88: Variable \"$a\" of type \"String\" used in position expecting type \"Int\". (§5.8.5)");
}
