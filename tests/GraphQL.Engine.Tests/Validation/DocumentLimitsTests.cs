using System.Text;
using GraphQL.Engine.Language;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

public sealed class DocumentLimitsTests
{
    private static readonly EngineLimits Small = new()
    {
        MaxDocumentBytes = 20, MaxDepth = 3, MaxAliases = 2, MaxRootFields = 2, MaxDirectives = 2, MaxIntrospectionDepth = 1,
    };

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a { ... { ... on T { b { c } } } } }")]
    [InlineData("{ a { ...F } } fragment F on T { b { c } }")]
    public void As_deep_as_allowed_is_served(string document) => Assert.Empty(Errors(document));

    [Theory]
    [InlineData("{ a { b { c { d } } } }")]
    [InlineData("{ x a { ... on T { b { ... { c { d } } } } } }")]
    [InlineData("{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { x c { d } }")]
    [InlineData("{ ...F a } fragment F on T { a { ...G ...H } } fragment G on T { b { ...H } } fragment H on T { c { d } }")]
    public void One_field_deeper_is_refused(string document) =>
        Assert.Equal(["1:1: TOO_DEEP The operation has 4 fields below each other; the limit MaxDepth is 3. Ask for less in one document."], Errors(document));

    [Fact]
    public void Only_the_operation_that_exceeds_a_limit_is_named() => Assert.Equal(
        ["1:15: TOO_DEEP Operation \"long\" has 5 fields below each other; the limit MaxDepth is 3. Ask for less in one document."],
        Errors("query ok {a } query long { a { b { c { d { e } } } } }"));

    [Fact]
    public void As_many_aliases_as_allowed_are_served() => Assert.Empty(Errors("{ x: a { y: b } }"));

    [Theory]
    [InlineData("{ x: a { y: b z: c } }")]
    [InlineData("{ a { ...F } b { ...F ...F } } fragment F on T { x: c }")]
    public void One_alias_more_is_refused(string document) =>
        Assert.Equal(["1:1: TOO_MANY_ALIASES The operation has 3 aliased fields; the limit MaxAliases is 2. Ask for less in one document."], Errors(document));

    [Fact]
    public void As_many_root_fields_as_allowed_are_served() => Assert.Empty(Errors("{ a { b c d } ... { e { f g h } } }"));

    [Theory]
    [InlineData("{ a b c }")]
    [InlineData("{ a ...F } fragment F on Query { ... { b } ... @x { c { d } } }")]
    public void One_root_field_more_is_refused(string document) =>
        Assert.Equal(["1:1: TOO_MANY_ROOT_FIELDS The operation has 3 fields on the root; the limit MaxRootFields is 2. Ask for less in one document."], Errors(document));

    [Fact]
    public void As_many_directives_as_allowed_are_served() => Assert.Empty(Errors("query q($a: Int @x) { a @x }"));

    [Theory]
    [InlineData("query q($a: Int @x) @y { a @z }")]
    [InlineData("{ a { ...F @x } } fragment F on T @y { ... @z { b } }")]
    public void One_directive_more_is_refused(string document) =>
        Assert.Equal(["TOO_MANY_DIRECTIVES The document has 3 directives; the limit MaxDirectives is 2. Ask for less in one document."], Errors(document));

    [Fact]
    public void Lists_of_the_schema_one_after_the_other_are_served() => Assert.Empty(Check("{ __schema { types { fields { name } interfaces { name } } } }", Small with { MaxDepth = 9 }));

    [Fact]
    public void Lists_of_the_schema_below_each_other_are_refused() => Assert.Equal(
        ["1:5: INTROSPECTION_TOO_DEEP Introspection asks for 2 lists of the schema below each other; the limit MaxIntrospectionDepth is 1. Ask for less in one document."],
        Check("{ a __schema { types { ...F } } } fragment F on __Type { fields { type { interfaces { name } } } }", Small with { MaxDepth = 9 }));

    [Fact]
    public void Fields_of_that_name_outside_introspection_do_not_count() => Assert.Empty(Errors("{ fields { interfaces { fields } } }"));

    [Fact]
    public void The_introspection_query_of_common_tools_is_within_the_defaults() => Assert.Empty(Check(
        """
        query IntrospectionQuery {
          __schema { queryType { name } types { ...FullType } directives { name args { ...InputValue } } }
        }
        fragment FullType on __Type {
          kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } }
          inputFields { ...InputValue } interfaces { ...TypeRef } enumValues { name } possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind ofType { kind } } } } } } } } }
        }
        """,
        EngineLimits.Default));

    [Fact]
    public void The_size_of_a_text_is_held_against_the_limit_before_it_is_read()
    {
        Assert.Null(DocumentLimits.CheckSize(new SourceText(new string('æ', 10)), Small));

        var error = DocumentLimits.CheckSize(new SourceText(new string('æ', 10) + "x"), Small);
        Assert.Equal("The document has 21 bytes; the limit MaxDocumentBytes is 20. Ask for less in one document.", error!.Message);
        Assert.Equal("DOCUMENT_TOO_LARGE", error.Code);
    }

    [Fact]
    public void Fragments_that_double_on_every_level_are_counted_without_being_followed_twice()
    {
        var bomb = "{ ...F0 }" + string.Concat(Enumerable.Range(0, 90).Select(i => $"fragment F{i} on T {{ x: a {{ ...F{i + 1} }} y: a {{ ...F{i + 1} }} }} ")) + "fragment F90 on T { a }";

        Assert.Equal(
            [
                "1:1: TOO_DEEP The operation has 91 fields below each other; the limit MaxDepth is 25. Ask for less in one document.",
                "1:1: TOO_MANY_ALIASES The operation has 1000000000 or more aliased fields; the limit MaxAliases is 500. Ask for less in one document.",
            ],
            Check(bomb, EngineLimits.Default));
    }

    [Fact]
    public void A_chain_of_fragments_as_long_as_the_document_is_followed_to_its_end()
    {
        var chain = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 20_000; i++)
            chain.Append($"fragment F{i} on T {{ a {{ ...F{i + 1} }} }} ");

        Assert.Equal(
            ["1:1: TOO_DEEP The operation has 20000 fields below each other; the limit MaxDepth is 25. Ask for less in one document."],
            Check(chain.ToString(), EngineLimits.Default));
    }

    [Fact]
    public void Fragments_in_a_cycle_come_to_an_end() => Assert.Empty(Errors("{ ...F } fragment F on T { a { ...G } } fragment G on T { ...F b }"));

    private static IReadOnlyList<string> Errors(string document) => Check(document, Small);

    private static IReadOnlyList<string> Check(string document, EngineLimits limits) =>
        [.. DocumentLimits.Check(Documents.Parse(document), limits).Select(error => Documents.Describe(error with { Message = $"{error.Code} {error.Message}" }))];
}
