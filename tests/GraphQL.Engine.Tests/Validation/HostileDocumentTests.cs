using System.Text;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

/// <summary>
/// Documents made to keep a validator busy, or to exhaust its stack. Work is counted by the validator itself, which gives up after a fixed number of steps:
/// a document that is accepted, or refused for what is wrong with it, was judged within them.
/// </summary>
public sealed class HostileDocumentTests
{
    private const string MergingGivesUp =
        "The fields of this document multiply through fragments to more than 500000 that would have to be merged. Validation aborted; ask for less in one document. (§5.3.2)";

    [Fact]
    public void Fragments_that_double_on_every_level_cost_once_each() => AssertValid(
        "{ person { ...F0 } }" + Fragments(60, i => $"a: friend {{ ...F{i + 1} }} b: friend {{ ...F{i + 1} }}"));

    [Fact]
    public void Fragments_spread_twice_by_each_other_cost_once_each() => AssertValid(
        "{ person { ...F0 } }" + Fragments(2000, i => $"...F{i + 1} ...F{i + 1}"));

    [Fact]
    public void A_chain_of_fragments_as_long_as_the_document() => AssertValid("{ person { ...F0 } }" + Fragments(5000, i => $"...F{i + 1}"));

    [Fact]
    public void A_chain_of_fragments_that_leads_ever_deeper() => AssertValid("{ person { ...F0 } }" + Fragments(5000, i => $"friend {{ ...F{i + 1} }}"));

    [Fact]
    public void The_same_field_twenty_thousand_times() => AssertValid("{ hen { " + Repeat(20_000, _ => "eggs ") + "} }");

    [Fact]
    public void The_same_field_with_a_selection_ten_thousand_times() => AssertValid("{ " + Repeat(10_000, i => $"person {{ name x{i}: name }} ") + "}");

    [Fact]
    public void Twenty_thousand_aliases() => AssertValid("{ hen { " + Repeat(20_000, i => $"a{i}: eggs ") + "} }");

    [Fact]
    public void Ten_thousand_variables() => AssertValid(
        "query q(" + Repeat(10_000, i => $"$v{i}: Int ") + ") { echo(ints: [" + Repeat(10_000, i => $"$v{i} ") + "]) }");

    [Fact]
    public void Many_operations_that_spread_the_same_fragment() => AssertValid(
        Repeat(2000, i => $"query q{i} {{ ...F }} ") + "fragment F on Query { " + Repeat(2000, i => $"a{i}: list ") + "}");

    [Fact]
    public void Many_operations_that_use_the_same_many_variables_are_given_up() => AssertLast(
        "The operations of this document use the same fragments so often that following them takes more than 50000 steps. Validation aborted; split the document.",
        Repeat(1000, i => $"query q{i}($v: Int) {{ ...F }} ") + "fragment F on Query { echo(ints: [" + Repeat(1000, _ => "$v ") + "]) }");

    [Fact]
    public void A_large_fragment_beside_another_field_at_thousands_of_places_is_given_up() => AssertLast(
        MergingGivesUp,
        "{ " + Repeat(2000, i => $"p{i}: person {{ ...F x{i}: name }} ") + "} fragment F on Person { " + Repeat(2000, i => $"a{i}: name ") + "}");

    [Fact]
    public void Merged_sets_that_are_exponentially_many_are_given_up() => AssertLast(
        MergingGivesUp,
        "{ person { ...F0 } }"
        + Fragments(40, i => $"a: friend {{ ...F{i + 1} ...T0 }} b: friend {{ ...F{i + 1} }}")
        + Fragments(40, i => $"a: friend {{ ...T{i + 1} }} b: friend {{ ...T{i + 1} }}", "T"));

    [Fact]
    public void A_cycle_through_thousands_of_fragments_is_told_in_a_short_message()
    {
        var errors = Errors("{ person { ...F0 } }" + Repeat(5000, i => $"fragment F{i} on Person {{ ...F{(i + 1) % 5000} }} "));

        var error = Assert.Single(errors, error => error.Rule == "NoFragmentCycles");
        var names = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"F{i + 1}\""));
        Assert.Equal($"Cannot spread fragment \"F0\" within itself via {names}, …. (§5.5.2.2)", error.Message);
        Assert.Equal(20, error.Locations.Count);
    }

    [Fact]
    public void Fragments_that_all_spread_each_other_end_at_the_error_limit() => AssertLast(
        "Too many validation errors, error limit reached. Validation aborted.",
        "{ person { ...F0 } }" + Repeat(80, i => $"fragment F{i} on Person {{ {Repeat(80, j => $"...F{j} ")}}} "));

    [Theory]
    [InlineData("{ list(", "a: 1 ", ") }")]
    [InlineData("{ list ", "@once ", "}")]
    [InlineData("{ list ", "@nothing ", "}")]
    [InlineData("{ echo(house: { ", "street: 1 ", "}) }")]
    [InlineData("{ ", "nothing ", "}")]
    [InlineData("{ ", "...nothing ", "}")]
    [InlineData("{ echo(strictInts: [", "null ", "]) }")]
    [InlineData("{ ", "n: list n: horse { age } ", "}")]
    public void Thousands_of_faults_end_at_the_error_limit_or_are_told_together(string before, string fault, string after) =>
        Assert.InRange(Errors(before + Repeat(10_000, _ => fault) + after).Count, 1, 101);

    [Fact]
    public void Values_as_deep_as_the_parser_lets_them()
    {
        var depth = ParserOptions.Default.MaxNesting - 2;
        var value = string.Concat(Enumerable.Repeat("[{a: ", depth / 2)) + "1" + string.Concat(Enumerable.Repeat("}]", depth / 2));
        var parsed = Parser.Parse(new SourceText($"{{ a: echo(house: {value}) b: echo(house: {value}) }}"), ParserOptions.Default);

        Assert.Equal(["ValuesOfCorrectType", "ValuesOfCorrectType"], Validator.Validate(Village.Schema, parsed.Document!).Select(error => error.Rule));
    }

    [Fact]
    public void A_name_as_long_as_the_document_is_cut_in_the_message()
    {
        var error = Assert.Single(Errors($"{{ {new string('x', 200_000)} }}"));

        Assert.InRange(error.Message.Length, 1000, 1020);
        Assert.EndsWith("xxx… (§5.3.1)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[1, [2.5, \"x\"]], null]", "[1, [2.5, \"x\"]]")]
    [InlineData("[{a: {b: [TRUE]}, c: []}]", "{ a: { b: [TRUE] }, c: [] }")]
    public void A_literal_is_quoted_on_one_line(string literal, string quote) =>
        Assert.Equal($"Int cannot represent non-integer value: {quote} (§5.6.1)", Errors($"{{ echo(ints: {literal}) }}")[0].Message);

    [Fact]
    public void A_literal_as_deep_as_the_parser_lets_it_is_quoted_only_so_far()
    {
        var depth = ParserOptions.Default.MaxNesting - 2;
        var error = Assert.Single(Errors($"{{ echo(ints: {new string('[', depth)}1{new string(']', depth)}) }}"));

        Assert.Equal($"Int cannot represent non-integer value: {new string('[', 100)}… (§5.6.1)", error.Message);
    }

    private static string Fragments(int count, Func<int, string> body, string prefix = "F") =>
        Repeat(count, i => $"fragment {prefix}{i} on Person {{ {(i == count - 1 ? "name" : body(i))} }} ");

    private static string Repeat(int count, Func<int, string> part) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();

    private static IReadOnlyList<GraphQL.Engine.Errors.GraphQLError> Errors(string document) => Validator.Validate(Village.Schema, Documents.Parse(document));

    private static void AssertValid(string document) => Assert.Empty(Errors(document).Select(Documents.Describe));

    private static void AssertLast(string message, string document) => Assert.Equal(message, Errors(document)[^1].Message);
}
