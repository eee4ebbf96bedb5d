namespace GraphQL.Engine.Tests.Validation;

public sealed class ValuesOfCorrectTypeTests() : RuleTests("ValuesOfCorrectType")
{
    [Fact]
    public void Scalars() => Accepts("""{ echo(int: 2147483647, float: 1, string: "a", bool: true, id: 1) e: echo(int: -2147483648, float: 1.5e3, id: "x", any: { a: [1, E, $v] }) }""");

    [Fact]
    public void Null_where_it_may_be() => Accepts("{ echo(int: null, ints: [null], house: null, ) }");

    [Fact]
    public void An_enum() => Accepts("{ echo(gait: TROT) }");

    [Fact]
    public void A_list_and_one_that_stands_for_a_list() => Accepts("{ echo(ints: [1, 2], strictInts: 1, matrix: [[1], 2]) }");

    [Fact]
    public void Input_objects_with_defaults_left_out() => Accepts("""{ echo(house: { street: "a", next: { street: "b", tags: "c", strict: 1 } }) }""");

    [Fact]
    public void One_field_of_a_OneOf() => Accepts("""{ person(find: { name: "a" }) { name } people(find: { names: ["a"] }, all: [{ number: 1 }]) { name } }""");

    [Fact]
    public void Variables_are_judged_elsewhere() => Accepts("{ echo(int: $a, ints: [$b], house: { street: $c }) person(find: { name: $d }) { name } }");

    [Fact]
    public void Defaults_of_variables() => Accepts("""query q($a: Int = 1, $b: HouseInput = { street: "a" }, $c: [Int] = 3) { list }""");

    [Fact]
    public void Values_of_unknown_arguments_are_not_judged() => Accepts("{ list(a: 1) nothing(b: TWO) }");

    [Fact]
    public void A_string_for_Int() => Refuses(
        """{ echo(int: "1") }""",
        "1:13: Int cannot represent non-integer value: \"1\" (§5.6.1)");

    [Fact]
    public void A_float_for_Int() => Refuses(
        "{ echo(int: 1.0) }",
        "1:13: Int cannot represent non-integer value: 1.0 (§5.6.1)");

    [Fact]
    public void One_beyond_the_greatest_Int() => Refuses(
        "{ echo(int: 2147483648) }",
        "1:13: Int cannot represent non 32-bit signed integer value: 2147483648 (§5.6.1)");

    [Fact]
    public void A_string_for_Float() => Refuses(
        """{ echo(float: "1.5") }""",
        "1:15: Float cannot represent non numeric value: \"1.5\" (§5.6.1)");

    [Fact]
    public void An_Int_for_String() => Refuses(
        "{ echo(string: 1) }",
        "1:16: String cannot represent a non string value: 1 (§5.6.1)");

    [Fact]
    public void An_enum_value_for_String() => Refuses(
        "{ echo(string: abc) }",
        "1:16: String cannot represent a non string value: abc (§5.6.1)");

    [Fact]
    public void An_Int_for_Boolean() => Refuses(
        "{ echo(bool: 1) }",
        "1:14: Boolean cannot represent a non boolean value: 1 (§5.6.1)");

    [Fact]
    public void A_float_for_ID() => Refuses(
        "{ echo(id: 1.5) }",
        "1:12: ID cannot represent a non-string and non-integer value: 1.5 (§5.6.1)");

    [Fact]
    public void A_list_for_a_single_value() => Refuses(
        "{ echo(int: [1]) }",
        "1:13: Int cannot represent non-integer value: [1] (§5.6.1)");

    [Fact]
    public void An_object_for_a_scalar() => Refuses(
        "{ echo(string: { a: 1 }) }",
        "1:16: String cannot represent a non string value: { a: 1 } (§5.6.1)");

    [Fact]
    public void A_string_for_an_enum() => Refuses(
        """{ echo(gait: "TROT") }""",
        "1:14: Enum \"Gait\" cannot represent non-enum value: \"TROT\". Did you mean the enum value \"TROT\"? (§5.6.1)");

    [Fact]
    public void An_unknown_enum_value_has_a_suggestion() => Refuses(
        "{ echo(gait: TORT) }",
        "1:14: Value \"TORT\" does not exist in \"Gait\" enum. Did you mean the enum value \"TROT\"? (§5.6.1)");

    [Fact]
    public void An_enum_value_of_other_case() => Refuses(
        "{ echo(gait: walk) }",
        "1:14: Value \"walk\" does not exist in \"Gait\" enum. Did you mean the enum value \"WALK\"? (§5.6.1)");

    [Fact]
    public void An_Int_for_an_enum() => Refuses(
        "{ echo(gait: 1) }",
        "1:14: Enum \"Gait\" cannot represent non-enum value: 1. (§5.6.1)");

    [Fact]
    public void Null_for_non_null() => Refuses(
        "{ being(name: null) { name } }",
        "1:15: Expected value of non-null type \"String!\" not to be null. (§5.6.1)");

    [Fact]
    public void Null_for_non_null_with_a_default() => Refuses(
        "{ echo(needed: null) }",
        "1:16: Expected value of non-null type \"Int!\" not to be null. (§5.6.1)");

    [Fact]
    public void Null_in_a_list_of_non_null() => Refuses(
        "{ echo(strictInts: [1, null]) }",
        "1:24: Expected value of non-null type \"Int!\" not to be null. (§5.6.1)");

    [Fact]
    public void A_wrong_item_is_reported_where_it_stands() => Refuses(
        """{ echo(ints: [1, "2", 3, true]) }""",
        "1:18: Int cannot represent non-integer value: \"2\" (§5.6.1)",
        "1:26: Int cannot represent non-integer value: true (§5.6.1)");

    [Fact]
    public void Deep_in_lists() => Refuses(
        "{ echo(matrix: [[1, null], null]) }",
        "1:21: Expected value of non-null type \"Int!\" not to be null. (§5.6.1)",
        "1:28: Expected value of non-null type \"[Int!]!\" not to be null. (§5.6.1)");

    [Fact]
    public void A_string_for_an_input_object() => Refuses(
        """{ echo(house: "Elm Street") }""",
        "1:15: Expected value of type \"HouseInput\" to be an object, found: \"Elm Street\". (§5.6.1)");

    [Fact]
    public void A_required_field_is_missing() => Refuses(
        "{ echo(house: { number: 1 }) }",
        "1:15: Expected value of type \"HouseInput\" to include required field \"street\", found: { number: 1 }. (§5.6.4)");

    [Fact]
    public void A_required_field_is_null() => Refuses(
        "{ echo(house: { street: null, strict: null }) }",
        "1:25: Expected value of non-null type \"String!\" not to be null. (§5.6.1)",
        "1:39: Expected value of non-null type \"Int!\" not to be null. (§5.6.1)");

    [Fact]
    public void An_unknown_field() => Refuses(
        """{ echo(house: { street: "a", colour: "red" }) }""",
        "1:30: Expected value of type \"HouseInput\" not to include unknown field \"colour\", found: { street: \"a\", colour: \"red\" }. (§5.6.2)");

    [Fact]
    public void A_misspelt_field_has_a_suggestion() => Refuses(
        """{ echo(house: { street: "a", numbr: 1 }) }""",
        "1:30: Expected value of type \"HouseInput\" not to include unknown field \"numbr\". Did you mean \"number\"? Found: { street: \"a\", numbr: 1 }. (§5.6.2)");

    [Fact]
    public void A_wrong_field_deep_inside() => Refuses(
        """{ echo(house: { street: "a", next: { street: 1, tags: ["b", 2] } }) }""",
        "1:46: String cannot represent a non string value: 1 (§5.6.1)",
        "1:61: String cannot represent a non string value: 2 (§5.6.1)");

    [Fact]
    public void No_field_of_a_OneOf() => Refuses(
        "{ person(find: {}) { name } }",
        "1:16: Within OneOf Input Object type \"Finder\", exactly one field must be specified, and the value for that field must be non-null. (§3.10.1)");

    [Fact]
    public void Two_fields_of_a_OneOf() => Refuses(
        """{ person(find: { name: "a", number: 1 }) { name } }""",
        "1:16: Within OneOf Input Object type \"Finder\", exactly one field must be specified, and the value for that field must be non-null. (§3.10.1)");

    [Fact]
    public void Null_in_a_OneOf() => Refuses(
        "{ person(find: { name: null }) { name } }",
        "1:16: Within OneOf Input Object type \"Finder\", exactly one field must be specified, and the value for that field must be non-null. (§3.10.1)");

    [Fact]
    public void A_wrong_default_of_a_variable() => Refuses(
        """query q($a: Int = "1", $b: Int! = null, $c: HouseInput = { number: true }) { list }""",
        "1:19: Int cannot represent non-integer value: \"1\" (§5.6.1)",
        "1:35: Expected value of non-null type \"Int!\" not to be null. (§5.6.1)",
        "1:58: Expected value of type \"HouseInput\" to include required field \"street\", found: { number: true }. (§5.6.4)",
        "1:68: Int cannot represent non-integer value: true (§5.6.1)");

    [Fact]
    public void A_wrong_value_in_a_directive() => Refuses(
        """{ list @skip(if: "yes") @note(text: 1) }""",
        "1:18: Boolean cannot represent a non boolean value: \"yes\" (§5.6.1)",
        "1:37: String cannot represent a non string value: 1 (§5.6.1)");

    [Fact]
    public void An_enum_value_for_Boolean_in_introspection() => Refuses(
        "{ __type(name: Horse) { fields(includeDeprecated: yes) { name } } }",
        "1:16: String cannot represent a non string value: Horse (§5.6.1)",
        "1:51: Boolean cannot represent a non boolean value: yes (§5.6.1)");
}
