using System.Text;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;

namespace GraphQL.Engine.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void An_operation_has_type_name_variables_directives_and_selections()
    {
        var document = Parsed("query Who($slug: String!, $days: [Date!]! = [\"2022-04-01\"] @a) @b { forum(slug: $slug) { board: name } }");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Equal("Who", operation.Name!.Value);
        Assert.Equal(["slug", "days"], operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value));
        Assert.IsType<NonNullTypeNode>(operation.VariableDefinitions[1].Type);
        Assert.IsType<ListValueNode>(operation.VariableDefinitions[1].DefaultValue);
        Assert.Equal("a", Assert.Single(operation.VariableDefinitions[1].Directives).Name.Value);
        Assert.Equal("b", Assert.Single(operation.Directives).Name.Value);
        var forum = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal("slug", Assert.IsType<VariableNode>(Assert.Single(forum.Arguments).Value).Name.Value);
        var name = Assert.IsType<FieldNode>(Assert.Single(forum.SelectionSet!.Selections));
        Assert.Equal(("board", "name"), (name.Alias!.Value, name.Name.Value));
        Assert.Null(name.SelectionSet);
    }

    [Theory]
    [InlineData("{ a }", OperationType.Query)]
    [InlineData("query { a }", OperationType.Query)]
    [InlineData("mutation { a }", OperationType.Mutation)]
    [InlineData("subscription { a }", OperationType.Subscription)]
    public void The_operation_type_is_read_and_query_is_what_the_shorthand_means(string text, OperationType expected) =>
        Assert.Equal(expected, Assert.IsType<OperationDefinitionNode>(Assert.Single(Parsed(text).Definitions)).Operation);

    [Fact]
    public void Fragments_are_named_typed_in_place_or_untyped_in_place()
    {
        var document = Parsed("{ ...seat @x ... on Seat { label } ... @y { id } } fragment seat on Seat @z { id }");

        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;
        Assert.Equal("seat", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("Seat", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition!.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal(["x", "y"], new[] { selections[0], selections[2] }.Select(selection => Assert.Single(selection.Directives).Name.Value));
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal(("seat", "Seat", "z"), (fragment.Name.Value, fragment.TypeCondition.Name.Value, Assert.Single(fragment.Directives).Name.Value));
    }

    [Fact]
    public void Descriptions_stand_on_operations_variables_and_fragments()
    {
        var document = Parsed("\"\"\"Who sits\"\"\" query Q(\"the day\" $day: Date) { a } \"part\" fragment F on T { a }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal(("Who sits", true), (operation.Description!.Value, operation.Description.IsBlock));
        Assert.Equal(("the day", false), (operation.VariableDefinitions[0].Description!.Value, operation.VariableDefinitions[0].Description!.IsBlock));
        Assert.Equal("part", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description!.Value);
    }

    [Fact]
    public void Spans_cover_the_bytes_of_the_node_and_nothing_around_it()
    {
        var text = "# æ\nquery Q { børn: a(x: [1, 2]) }".Replace("børn", "boern", StringComparison.Ordinal);
        var source = new SourceText(text);
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(Parser.Parse(source).Document!.Definitions));

        Assert.Equal("query Q { boern: a(x: [1, 2]) }", TextOf(source, operation));
        Assert.Equal("{ boern: a(x: [1, 2]) }", TextOf(source, operation.SelectionSet));
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal("boern: a(x: [1, 2])", TextOf(source, field));
        Assert.Equal("x: [1, 2]", TextOf(source, Assert.Single(field.Arguments)));
        Assert.Equal(new SourceLocation(2, 1), source.LocationOf(operation.Span.Start));
    }

    [Fact]
    public void Names_that_are_keywords_elsewhere_are_names()
    {
        var document = Parsed("query query($on: type) { fragment: query(true: $on) { on null } } fragment fragment on on { on }");

        Assert.Equal("query", Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).Name!.Value);
        Assert.Equal("on", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).TypeCondition.Name.Value);
    }

    [Fact]
    public void The_same_name_is_the_same_string_in_every_document() =>
        Assert.Same(FirstFieldName("{ whoSitsWhere }"), FirstFieldName("query { whoSitsWhere }"));

    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF> (§2.3).")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF> (§2.6).")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\" (§2.6).")]
    [InlineData("{ a(b: }", 1, 8, "Unexpected \"}\" (§2.10).")]
    [InlineData("{ a() }", 1, 5, "Expected Name, found \")\" (§2.7).")]
    [InlineData("{ a: }", 1, 6, "Expected Name, found \"}\" (§2.6).")]
    [InlineData("{ a(b 1) }", 1, 7, "Expected \":\", found Int \"1\" (§2.7).")]
    [InlineData("{ ...{ }", 1, 8, "Expected Name, found \"}\" (§2.6).")]
    [InlineData("{ ... on { a } }", 1, 10, "Expected Name, found \"{\" (§2.9.1).")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\" (§2.9.1).")]
    [InlineData("notAnOperation Foo { field }", 1, 1, "Unexpected Name \"notAnOperation\" (§2.3).")]
    [InlineData("... a", 1, 1, "Unexpected \"...\" (§2.3).")]
    [InlineData("{ \"\" }", 1, 3, "Expected Name, found String \"\" (§2.6).")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\" (§2.9).")]
    [InlineData("fragment F T { a }", 1, 12, "Expected \"on\", found Name \"T\" (§2.9.1).")]
    [InlineData("query Q", 1, 8, "Expected \"{\", found <EOF> (§2.5).")]
    [InlineData("query Q() { a }", 1, 9, "Expected \"$\", found \")\" (§2.11).")]
    [InlineData("query Q($a) { a }", 1, 11, "Expected \":\", found \")\" (§2.11).")]
    [InlineData("query Q($a: [Int) { a }", 1, 17, "Expected \"]\", found \")\" (§2.12).")]
    [InlineData("query Q($a: Int!!) { a }", 1, 17, "Expected \"$\", found \"!\" (§2.11).")]
    [InlineData("query Q($a: Int = $b) { a }", 1, 19, "Unexpected variable \"$b\" in constant value (§2.11).")]
    [InlineData("query Q($a: Int = [{ x: $b }]) { a }", 1, 25, "Unexpected variable \"$b\" in constant value (§2.11).")]
    [InlineData("query Q($a: Int @d(x: $b)) { a }", 1, 23, "Unexpected variable \"$b\" in constant value (§2.11).")]
    [InlineData("query Q($a: Int = $) { a }", 1, 20, "Expected Name, found \")\" (§2.11).")]
    [InlineData("\"says\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries (§2.2).")]
    [InlineData("\"says\" extend type T { a: Int }", 1, 1, "Unexpected description, only GraphQL definitions support descriptions (§2.2).")]
    [InlineData("\"says\"", 1, 7, "Unexpected <EOF> (§2.3).")]
    [InlineData("{ a } }", 1, 7, "Unexpected \"}\" (§2.3).")]
    [InlineData("fragment F($x: Int) on T { a }", 1, 11, "Expected \"on\", found \"(\" (§2.9.1).")]
    [InlineData("query {\n  a\n    @\n}", 4, 1, "Expected Name, found \"}\" (§2.13).")]
    [InlineData("{ a(x: \"æøå𝄞\" !) }", 1, 16, "Expected Name, found \"!\" (§2.7).")]
    public void What_is_wrong_is_said_with_its_place_and_paragraph(string text, int line, int column, string problem)
    {
        var error = Refused(text);

        Assert.Equal($"Syntax Error: {problem}", error.Message);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
        Assert.Null(error.Code);
    }

    [Theory]
    [InlineData("\"", "a", "\"", "Expected Name, found String \"")]
    [InlineData("\"\"\"", "a", "\"\"\"", "Expected Name, found BlockString \"")]
    [InlineData("", "9", "", "Expected Name, found Int \"")]
    [InlineData("a:", "9", "", "Expected Name, found Int \"")]
    [InlineData("a(a: .", "9", ")", "Invalid number, expected digit before \".\", did you mean \"0")]
    public void A_token_as_long_as_the_document_is_cut_in_the_message(string before, string letter, string after, string problem)
    {
        var error = Refused($"{{ {before}{string.Concat(Enumerable.Repeat(letter, 100_000))}{after} }}");

        Assert.StartsWith($"Syntax Error: {problem}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"{letter}{letter}…\"", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 100, 250);
    }

    [Fact]
    public void As_many_tokens_as_allowed_are_read() =>
        Assert.NotNull(Parser.Parse(new SourceText("{ a b c }"), new ParserOptions { MaxTokens = 5 }).Document);

    [Fact]
    public void One_token_more_than_allowed_is_refused_with_the_limit()
    {
        var error = Parser.Parse(new SourceText("{ a b c d }"), new ParserOptions { MaxTokens = 4 }).Error!;

        Assert.Equal("The document has 6 tokens; the limit MaxTokens is 4. Ask for less in one document.", error.Message);
        Assert.Equal([new SourceLocation(1, 9)], error.Locations);
        Assert.Equal("TOO_MANY_TOKENS", error.Code);
    }

    [Fact]
    public void As_deep_as_allowed_is_read() =>
        Assert.NotNull(Parser.Parse(new SourceText("{ a { b(x: [1]) } }"), new ParserOptions { MaxNesting = 3 }).Document);

    [Theory]
    [InlineData("{ a { b { c { d } } } }", 13)]
    [InlineData("{ a { b(x: [[1]]) } }", 13)]
    [InlineData("{ a { b(x: {y: {}}) } }", 16)]
    [InlineData("query ($x: [[[[Int]]]]) { a }", 15)]
    public void One_level_deeper_than_allowed_is_refused_with_the_limit(string text, int column)
    {
        var error = Parser.Parse(new SourceText(text), new ParserOptions { MaxNesting = 3 }).Error!;

        Assert.Equal("The document nests deeper than 3 levels; the limit MaxNesting is 3. Ask for less in one document.", error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
        Assert.Equal("TOO_DEEP", error.Code);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{...{")]
    [InlineData("{a(b:[")]
    [InlineData("[")]
    public void A_hundred_thousand_levels_are_refused_and_the_process_lives(string level) =>
        Assert.NotNull(Parser.Parse(new SourceText(string.Concat(Enumerable.Repeat(level, 100_000))), new ParserOptions { MaxTokens = int.MaxValue, MaxNesting = 500 }).Error);

    [Fact]
    public void A_limit_that_protects_nothing_is_the_programmers_fault()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxNesting = 501 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxNesting = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxTokens = 0 });
    }

    private static DocumentNode Parsed(string text)
    {
        var result = Parser.Parse(new SourceText(text));
        Assert.Null(result.Error);
        return result.Document!;
    }

    private static GraphQLError Refused(string text)
    {
        var result = Parser.Parse(new SourceText(text));
        Assert.Null(result.Document);
        return result.Error!;
    }

    private static string FirstFieldName(string text) =>
        ((FieldNode)((OperationDefinitionNode)Parsed(text).Definitions[0]).SelectionSet.Selections[0]).Name.Value;

    private static string TextOf(SourceText source, Node node) =>
        Encoding.UTF8.GetString(source.Utf8.Span[node.Span.Start..node.Span.End]);
}
