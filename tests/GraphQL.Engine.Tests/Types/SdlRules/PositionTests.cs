namespace GraphQL.Engine.Tests.Types.SdlRules;

public sealed class RootTypesAreObjectsTests
{
    [Fact]
    public void A_root_type_of_another_kind_is_refused() => Assert.Equal(
        [
            "a.graphql:1:17: Query root type must be Object type, it cannot be I. (§3.3.1)",
            "a.graphql:1:30: Mutation root type must be Object type if provided, it cannot be String. (§3.3.1)",
        ],
        Sdl.Messages("schema { query: I mutation:  String } interface I { a: Int }"));
}

public sealed class DefaultRootTypesTests
{
    [Fact]
    public void The_type_of_the_default_name_is_the_root_and_an_object_type() => Sdl.Refused(
        "RootTypesAreObjects",
        "a.graphql:1:30: Mutation root type must be Object type if provided, it cannot be Mutation. (§3.3.1)",
        "type Query { a: Int } scalar Mutation");

    [Fact]
    public void With_a_schema_definition_the_default_names_mean_nothing() =>
        Assert.Null(Sdl.Schema("schema { query: Query } type Query { a: Int } scalar Mutation").MutationType);
}

public sealed class InterfacesAreInterfacesTests
{
    [Fact]
    public void A_type_implements_an_object_itself_or_an_interface_twice() => Assert.Equal(
        [
            "a.graphql:2:19: Type A must only implement Interface types, it cannot implement Query. (§3.6)",
            "a.graphql:3:24: Type I cannot implement itself because it would create a circular reference. (§3.7)",
            "a.graphql:4:20: Type B can only implement J once. (§3.6) See also a.graphql:5:26.",
        ],
        Sdl.Messages("type Query { a: Int }\ntype A implements Query { a: Int }\ninterface I implements I { a: Int }\ntype B  implements J { a: Int }\nextend type B implements J interface J { a: Int }"));
}

public sealed class UnionMembersAreObjectsTests
{
    [Fact]
    public void A_member_is_no_object_or_named_twice() => Assert.Equal(
        [
            "a.graphql:2:19: Union type U can only include Object types, it cannot include Int. (§3.8)",
            "a.graphql:3:11: Union type V can only include type Query once. (§3.8) See also a.graphql:4:18.",
        ],
        Sdl.Messages("type Query { a: U }\nunion U = Query | Int\nunion V = Query\nextend union V = Query"));
}

public sealed class KnownDirectivesTests
{
    [Fact]
    public void Every_kind_of_place_takes_its_own_directives_only()
    {
        var messages = Sdl.Messages("""
            directive @d on QUERY
            schema @d { query: Query }
            type Query @d { f(a: Int @d): Int @d }
            interface I @d { f: Int }
            union U @d = Query
            enum E @d { V @d }
            input N @d { i: Int @d }
            scalar S @d
            directive @e(a: Int @d) on FIELD
            extend type Query @d
            """);

        Assert.Equal(
            [
                "SCHEMA", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
                "INPUT_OBJECT", "INPUT_FIELD_DEFINITION", "SCALAR", "ARGUMENT_DEFINITION", "OBJECT",
            ],
            messages.Where(message => message.Contains("may not be used on", StringComparison.Ordinal)).Select(message => message.Split(' ')[^2].TrimEnd('.')));
        Assert.Equal("a.graphql:2:8: Directive \"@d\" may not be used on SCHEMA. (§5.7.2)", messages[0]);
    }

    [Fact]
    public void An_unknown_directive_is_refused() => Sdl.Refused(
        "KnownDirectives",
        "a.graphql:1:21: Unknown directive \"@nowhere\". (§5.7.1)",
        "type Query { a: Int @nowhere }");
}

public sealed class UniqueDirectivesPerLocationTests
{
    [Fact]
    public void A_type_and_its_extension_are_one_place() => Sdl.Refused(
        "UniqueDirectivesPerLocation",
        "a.graphql:1:42: The directive \"@d\" can only be used once at this location. (§5.7.3) See also b.graphql:1:20.",
        "directive @d on OBJECT   type     Query @d { a: Int }",
        "extend type Query @d");

    [Fact]
    public void A_repeatable_directive_may_be_repeated() =>
        Sdl.Schema("directive @d repeatable on OBJECT type Query @d @d { a: Int } extend type Query @d");

    [Fact]
    public void Two_fields_are_two_places() =>
        Sdl.Schema("type Query { a: Int @deprecated b: Int @deprecated }");
}
