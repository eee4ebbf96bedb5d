using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Several_files_make_one_schema_in_their_order()
    {
        var schema = Sdl.Schema("type Query { seat: Seat }", "type Seat { holder: Person }", "type Person { name: String! }");

        Assert.Equal(["Query", "Seat", "Person"], schema.Types.Take(3).Select(type => type.Name));
        Assert.Equal("Person", ((ObjectType)schema.FindType("Seat")!).FindField("holder")!.Type.ToString());
    }

    [Fact]
    public void A_file_without_types_of_its_own_may_extend_those_of_another()
    {
        var schema = Sdl.Schema(
            "extend type Query { b: Int } extend enum E { Y } extend union U = B extend input I { y: Int } extend interface N { n: Int } extend scalar S @specifiedBy(url: \"https://example.org/s\")",
            "type Query implements N { a(e: E, i: I, s: S): U n: Int } enum E { X } union U = A type A { a: Int } type B { b: Int } input I { x: Int } interface N { a: U } scalar S");

        Assert.Equal(["a", "n", "b"], ((ObjectType)schema.FindType("Query")!).Fields.Select(field => field.Name));
        Assert.Equal(["X", "Y"], ((EnumType)schema.FindType("E")!).Values.Select(value => value.Name));
        Assert.Equal(["A", "B"], ((UnionType)schema.FindType("U")!).MemberTypes.Select(type => type.Name));
        Assert.Equal(["x", "y"], ((InputObjectType)schema.FindType("I")!).Fields.Select(field => field.Name));
        Assert.Equal(["a", "n"], ((InterfaceType)schema.FindType("N")!).Fields.Select(field => field.Name));
        Assert.Equal("https://example.org/s", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
    }

    [Fact]
    public void Syntax_errors_of_all_files_come_with_their_files()
    {
        var messages = Sdl.Messages("type Query {", "type A { a: Int }", "type B { b }");

        Assert.Equal(2, messages.Count);
        Assert.StartsWith("a.graphql:1:13: Syntax Error: ", messages[0], StringComparison.Ordinal);
        Assert.StartsWith("c.graphql:1:12: Syntax Error: ", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_stage_come_at_once() => Assert.Equal(
        [
            "a.graphql:1:32: There can be only one type named \"A\". (§3.3) See also b.graphql:1:6.",
            "a.graphql:1:17: Unknown type \"Missing\". (§3.3)",
            "b.graphql:1:17: Unknown directive \"@d\". (§5.7.1)",
        ],
        Sdl.Messages("type Query { a: Missing } type A { a: Int }", "type A { a: Int @d }"));

    [Fact]
    public void Only_built_in_scalars_that_are_referred_to_are_part_of_the_schema()
    {
        var schema = Sdl.Schema("type Query { a(b: ID): Int }");

        Assert.Equal(["Query", "Int", "ID", "Boolean", "String"], schema.Types.Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)));
        Assert.Null(schema.FindType("Float"));
    }

    [Fact]
    public void Descriptions_and_deprecations_are_kept()
    {
        var schema = Sdl.Schema("""
            type Query {
              "What it is"
              a(
                "What to give"
                b: Int @deprecated
              ): Int @deprecated(reason: "Ask c")
            }
            """);

        var field = schema.QueryType!.FindField("a")!;
        Assert.Equal(("What it is", "Ask c"), (field.Description, field.DeprecationReason));
        Assert.Equal(("What to give", "No longer supported"), (field.Arguments[0].Description, field.Arguments[0].DeprecationReason));
    }

    [Fact]
    public void A_coercion_for_a_scalar_that_no_file_defines_is_refused()
    {
        var options = new SchemaBuilderOptions { Scalars = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal) { ["Date"] = ((ScalarType)Sdl.Schema("type Query { a: String }").FindType("String")!).Coercion } };

        Assert.Equal(
            ["The program says how values of the scalar \"Date\" go in and out, but no file defines it. (§3.5)"],
            SchemaBuilder.Build([new SourceText("type Query { a: Int }")], options).Errors.Select(error => error.Message));
    }
}
