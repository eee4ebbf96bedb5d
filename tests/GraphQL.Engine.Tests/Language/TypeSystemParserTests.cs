using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Language;

/// <summary>Definitions and extensions of the type system (§3), one worked example for each.</summary>
public sealed class TypeSystemParserTests
{
    [Fact]
    public void A_schema_names_its_root_types()
    {
        var schema = Only<SchemaDefinitionNode>("\"\"\"The register\"\"\" schema @a { query: Query mutation: Change }");

        Assert.Equal("The register", schema.Description!.Value);
        Assert.Equal("a", Assert.Single(schema.Directives).Name.Value);
        Assert.Equal([(OperationType.Query, "Query"), (OperationType.Mutation, "Change")], schema.OperationTypes.Select(type => (type.Operation, type.Type.Name.Value)));
    }

    [Fact]
    public void A_scalar_has_a_name_and_directives()
    {
        var scalar = Only<ScalarTypeDefinitionNode>("scalar Date @specifiedBy(url: \"https://example.org\")");

        Assert.Equal(("Date", "specifiedBy"), (scalar.Name.Value, Assert.Single(scalar.Directives).Name.Value));
    }

    [Theory]
    [InlineData("type Seat implements Node & Dated { id: ID! }")]
    [InlineData("type Seat implements & Node & Dated { id: ID! }")]
    public void An_object_type_implements_interfaces(string text)
    {
        var type = Only<ObjectTypeDefinitionNode>(text);

        Assert.Equal(["Node", "Dated"], type.Interfaces.Select(node => node.Name.Value));
        Assert.Equal("ID!", Printer.Print(Assert.Single(type.Fields).Type));
    }

    [Fact]
    public void A_field_has_a_description_arguments_a_type_and_directives()
    {
        var field = Assert.Single(Only<ObjectTypeDefinitionNode>("type Query { \"one\" forum(\"which\" slug: String! = \"x\" @a, asOf: Date): Forum @b }").Fields);

        Assert.Equal(("one", "forum", "Forum"), (field.Description!.Value, field.Name.Value, Printer.Print(field.Type)));
        Assert.Equal("b", Assert.Single(field.Directives).Name.Value);
        Assert.Equal(["slug", "asOf"], field.Arguments.Select(argument => argument.Name.Value));
        Assert.Equal(("which", "\"x\"", "a"), (field.Arguments[0].Description!.Value, Printer.Print(field.Arguments[0].DefaultValue!), field.Arguments[0].Directives[0].Name.Value));
        Assert.Null(field.Arguments[1].DefaultValue);
    }

    [Fact]
    public void An_interface_may_implement_interfaces() =>
        Assert.Equal("Node", Assert.Single(Only<InterfaceTypeDefinitionNode>("interface Dated implements Node { id: ID! }").Interfaces).Name.Value);

    [Theory]
    [InlineData("union Holder = Person | Office")]
    [InlineData("union Holder = | Person | Office")]
    public void A_union_has_members(string text) =>
        Assert.Equal(["Person", "Office"], Only<UnionTypeDefinitionNode>(text).Types.Select(type => type.Name.Value));

    [Fact]
    public void An_enum_has_described_values()
    {
        var values = Only<EnumTypeDefinitionNode>("enum Occupancy { \"sits\" HELD VACANT @deprecated }").Values;

        Assert.Equal(["HELD", "VACANT"], values.Select(value => value.Name.Value));
        Assert.Equal(("sits", "deprecated"), (values[0].Description!.Value, values[1].Directives[0].Name.Value));
    }

    [Fact]
    public void An_input_object_has_fields_with_defaults()
    {
        var field = Assert.Single(Only<InputObjectTypeDefinitionNode>("input Page { first: Int = 20 }").Fields);

        Assert.Equal(("first", "20"), (field.Name.Value, Printer.Print(field.DefaultValue!)));
    }

    [Theory]
    [InlineData("directive @tag(name: String) repeatable on FIELD | OBJECT", true)]
    [InlineData("directive @tag(name: String) on | FIELD | OBJECT", false)]
    public void A_directive_says_where_it_stands_and_how_often(string text, bool isRepeatable)
    {
        var directive = Only<DirectiveDefinitionNode>(text);

        Assert.Equal(("tag", isRepeatable), (directive.Name.Value, directive.IsRepeatable));
        Assert.Equal("name", Assert.Single(directive.Arguments).Name.Value);
        Assert.Equal(["FIELD", "OBJECT"], directive.Locations.Select(location => location.Value));
    }

    [Theory]
    [InlineData("extend schema @a", typeof(SchemaExtensionNode))]
    [InlineData("extend schema {\n  mutation: M\n}", typeof(SchemaExtensionNode))]
    [InlineData("extend scalar Date @a", typeof(ScalarTypeExtensionNode))]
    [InlineData("extend type T implements I", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend type T @a", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend type T {\n  a: Int\n}", typeof(ObjectTypeExtensionNode))]
    [InlineData("extend interface I implements J & K @a {\n  a: Int\n}", typeof(InterfaceTypeExtensionNode))]
    [InlineData("extend union U = A | B", typeof(UnionTypeExtensionNode))]
    [InlineData("extend union U @a", typeof(UnionTypeExtensionNode))]
    [InlineData("extend enum E {\n  A\n}", typeof(EnumTypeExtensionNode))]
    [InlineData("extend input I {\n  a: Int\n}", typeof(InputObjectTypeExtensionNode))]
    public void Each_kind_can_be_extended(string text, Type node)
    {
        var extension = Assert.Single(Parser.Parse(new SourceText(text)).Document!.Definitions);

        Assert.IsType(node, extension);
        Assert.Equal(text, Printer.Print(extension));
    }

    [Theory]
    [InlineData("type T {}", 9, "Expected Name, found \"}\" (§3.6).")]
    [InlineData("type T { a }", 12, "Expected \":\", found \"}\" (§3.6).")]
    [InlineData("type T { a(): Int }", 12, "Expected Name, found \")\" (§3.6.1).")]
    [InlineData("type T { a: Int = 1 }", 17, "Expected Name, found \"=\" (§3.6).")]
    [InlineData("type T implements { a: Int }", 19, "Expected Name, found \"{\" (§3.6).")]
    [InlineData("type T implements A B { a: Int }", 21, "Unexpected Name \"B\" (§2.3).")]
    [InlineData("type T implements A & { a: Int }", 23, "Expected Name, found \"{\" (§3.6).")]
    [InlineData("input I { a(x: Int): Int }", 12, "Expected \":\", found \"(\" (§3.6.1).")]
    [InlineData("input I { a: Int = $x }", 20, "Unexpected variable \"$x\" in constant value (§2.11).")]
    [InlineData("type T @d(x: $x) { a: Int }", 14, "Unexpected variable \"$x\" in constant value (§2.11).")]
    [InlineData("union U =", 10, "Expected Name, found <EOF> (§3.8).")]
    [InlineData("union U = | | A", 13, "Expected Name, found \"|\" (§3.8).")]
    [InlineData("union U = A |", 14, "Expected Name, found <EOF> (§3.8).")]
    [InlineData("enum E { true }", 10, "Name \"true\" is reserved and cannot be used for an enum value (§2.10.6).")]
    [InlineData("enum E { A null }", 12, "Name \"null\" is reserved and cannot be used for an enum value (§2.10.6).")]
    [InlineData("schema { }", 10, "Expected Name, found \"}\" (§2.4).")]
    [InlineData("schema { read: Q }", 10, "Unexpected Name \"read\" (§2.4).")]
    [InlineData("directive tag on FIELD", 11, "Expected \"@\", found Name \"tag\" (§3.13).")]
    [InlineData("directive @tag on NOWHERE", 19, "Unexpected Name \"NOWHERE\" (§3.13).")]
    [InlineData("directive @tag on", 18, "Expected Name, found <EOF> (§3.13).")]
    [InlineData("directive @tag repeatable repeatable on FIELD", 27, "Expected \"on\", found Name \"repeatable\" (§3.13).")]
    [InlineData("extend T", 8, "Unexpected Name \"T\" (§3.1).")]
    [InlineData("extend", 7, "Unexpected <EOF> (§3.1).")]
    [InlineData("extend type T", 14, "Unexpected <EOF> (§3.6.3).")]
    [InlineData("extend schema", 14, "Unexpected <EOF> (§3.3.2).")]
    [InlineData("extend scalar S", 16, "Unexpected <EOF> (§3.5.6).")]
    [InlineData("extend interface I", 19, "Unexpected <EOF> (§3.7.1).")]
    [InlineData("extend union U", 15, "Unexpected <EOF> (§3.8.1).")]
    [InlineData("extend enum E", 14, "Unexpected <EOF> (§3.9.1).")]
    [InlineData("extend input I", 15, "Unexpected <EOF> (§3.10.2).")]
    public void What_is_wrong_is_said_with_its_place_and_paragraph(string text, int column, string problem)
    {
        var error = Parser.Parse(new SourceText(text)).Error!;

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
    }

    private static TNode Only<TNode>(string text)
        where TNode : DefinitionNode => Assert.IsType<TNode>(Assert.Single(Parser.Parse(new SourceText(text)).Document!.Definitions));
}
