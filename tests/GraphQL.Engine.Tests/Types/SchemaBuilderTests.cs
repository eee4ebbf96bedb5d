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
}
