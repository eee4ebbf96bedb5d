using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Types.SdlRules;

public sealed class TypeSystemDefinitionsOnlyTests
{
    [Fact]
    public void An_operation_in_a_schema_file_is_refused() => Sdl.Refused(
        "TypeSystemDefinitionsOnly",
        "a.graphql:2:1: Operations and fragments do not belong in a schema file; move this one out. (§3)",
        "type Query { a: Int }\nquery { a }");
}

public sealed class LoneSchemaDefinitionTests
{
    [Fact]
    public void One_schema_definition_with_extensions_is_right() =>
        Sdl.Schema("schema { query: Q }", "extend schema { mutation: M }", "type Q { a: Int } type M { a: Int }");

    [Fact]
    public void A_second_schema_definition_in_another_file_is_refused() => Sdl.Refused(
        "LoneSchemaDefinition",
        "a.graphql:1:1: Must provide only one schema definition. (§3.3) See also b.graphql:2:3.",
        "schema { query: Q } type Q { a: Int }",
        "type M { a: Int }\n  schema { mutation: M }");
}

public sealed class UniqueOperationTypesTests
{
    [Fact]
    public void An_operation_is_given_two_root_types_by_definition_and_extension() => Sdl.Refused(
        "UniqueOperationTypes",
        "a.graphql:1:10: There can be only one query type in schema. (§3.3.1) See also a.graphql:1:38.",
        "schema { query: Q } extend schema {  query: Q } type Q { a: Int }");
}

public sealed class UniqueTypeNamesTests
{
    [Fact]
    public void Two_types_of_one_name_are_refused_whatever_their_kinds() => Sdl.Refused(
        "UniqueTypeNames",
        "a.graphql:1:29: There can be only one type named \"Seat\". (§3.3) See also a.graphql:2:8, b.graphql:1:6.",
        "type Query { a: Seat } enum Seat { A }\nscalar Seat",
        "type Seat { a: Int }");

    [Fact]
    public void Names_that_differ_in_case_are_two() => Sdl.Schema("type Query { a: Seat b: SEAT } scalar Seat scalar SEAT");
}

public sealed class UniqueDirectiveNamesTests
{
    [Fact]
    public void Two_directives_of_one_name_are_refused() => Sdl.Refused(
        "UniqueDirectiveNames",
        "a.graphql:1:34: There can be only one directive named \"@d\". (§3.3) See also b.graphql:1:12.",
        "type Query { a: Int } directive @d on FIELD",
        "directive @d on QUERY");

    [Fact]
    public void A_type_and_a_directive_may_share_a_name() => Sdl.Schema("type Query { a: d } scalar d directive @d on FIELD");
}

public sealed class ReservedNamesTests
{
    [Fact]
    public void One_underscore_in_front_is_a_name_like_any_other() => Sdl.Schema("type Query { _a(_b: _C): Int } scalar _C");

    [Fact]
    public void Two_underscores_in_front_are_refused_on_types_fields_arguments_values_and_directives() => Assert.Equal(
        [
            "a.graphql:1:14: Name \"__f\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
            "a.graphql:1:18: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
            "a.graphql:2:6: Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
            "a.graphql:2:12: Name \"__V\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
            "a.graphql:3:13: Name \"__i\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
            "a.graphql:4:12: Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
        ],
        Sdl.Messages("type Query { __f(__a: I): __T }\nenum __T { __V }\ninput I {   __i: Int }\ndirective @__d on FIELD"));

    [Fact]
    public void An_introspection_type_cannot_be_defined_anew() => Sdl.Refused(
        "ReservedNames",
        "a.graphql:1:28: Name \"__Type\" must not begin with \"__\", which is reserved by GraphQL introspection. (§4)",
        "type Query { a: Int } type __Type { b: Int }");

    [Fact]
    public void An_introspection_type_may_be_referred_to() => Sdl.Schema("type Query { a: __Type }");
}

public sealed class BuiltInDefinitionTests
{
    [Fact]
    public void A_built_in_scalar_that_is_defined_again_stays_what_it_is() =>
        Assert.Same(Sdl.Schema("type Query { a: ID }").FindType("ID"), Sdl.Schema("type Query { a: ID } scalar ID scalar Float extend scalar ID @specifiedBy(url: \"\")").FindType("ID"));

    [Fact]
    public void A_built_in_scalar_is_not_defined_as_anything_else() => Sdl.Refused(
        "BuiltInScalarsOmitted",
        "a.graphql:1:28: Type \"ID\" is built in; leave its definition out. (§3.5)",
        "type Query { a: Int } enum ID { A }");

    [Fact]
    public void A_built_in_directive_may_be_defined_again_with_the_same_arguments()
    {
        var schema = Sdl.Schema("type Query { a: Int @deprecated } directive @deprecated(reason: String = \"Gone\") on FIELD_DEFINITION");

        Assert.Equal("Gone", Printer.Print(schema.FindDirective("deprecated")!.Arguments[0].DefaultValue!).Trim('"'));
    }

    [Fact]
    public void A_built_in_directive_may_be_defined_again_with_other_arguments_and_acts_as_before()
    {
        var schema = Sdl.Schema("type Query { a: Int } directive @skip(if: Boolean!, why: String) on FIELD");

        Assert.Equal(["if", "why"], schema.FindDirective("skip")!.Arguments.Select(argument => argument.Name));
    }
}

public sealed class PossibleTypeExtensionsTests
{
    [Fact]
    public void What_is_not_defined_cannot_be_extended() => Sdl.Refused(
        "PossibleTypeExtensions",
        "a.graphql:1:35: Cannot extend type \"Seat\" because it is not defined. (§3.4.3)",
        "type Query { a: Int } extend type Seat { b: Int }");

    [Fact]
    public void A_built_in_type_cannot_be_extended() => Sdl.Refused(
        "PossibleTypeExtensions",
        "a.graphql:1:37: Cannot extend type \"Int\" because it is not defined. (§3.4.3)",
        "type Query { a: Int } extend scalar Int @specifiedBy(url: \"https://example.org\")");

    [Theory]
    [InlineData("extend scalar T @specifiedBy(url: \"\")", "scalar", 15)]
    [InlineData("extend interface T { b: Int }", "interface", 18)]
    [InlineData("extend union T = Query", "union", 14)]
    [InlineData("extend enum T { A }", "enum", 13)]
    [InlineData("extend input T { b: Int }", "input object", 14)]
    public void An_extension_is_of_the_same_kind(string extension, string kind, int column) => Sdl.Refused(
        "PossibleTypeExtensions",
        $"b.graphql:1:{column}: Cannot extend non-{kind} type \"T\". (§3.4.3) See also a.graphql:1:26.",
        "type Query { a: T } type T { a: Int }",
        extension);
}
