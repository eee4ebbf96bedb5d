using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void A_document_without_faults_has_no_errors() => Assert.Empty(Errors(
        """
        query Visit($name: String!, $far: Boolean = false, $find: Finder!) {
          being(name: $name) { __typename name ...keeper }
          horse(id: 7) { ... on Animal { age } canCarry(weight: 70, far: $far) foals @include(if: $far) { gait(of: TROT) } }
          people(find: $find) { animals(kinds: [HORSE]) { name(short: true) ... on Hen { eggs } } }
        }
        fragment keeper on Animal { keeper { name house { street } } }
        """));

    [Fact]
    public void Rules_report_together_in_one_walk_and_each_error_names_its_rule() => Assert.Equal(
        [
            ("KnownTypeNames", "1:11: Unknown type \"Boolen\". Did you mean \"Boolean\"? (§5.5.1.2)"),
            ("FieldsOnCorrectType", "1:21: Cannot query field \"lst\" on type \"Query\". Did you mean \"list\"? (§5.3.1)"),
            ("NoUnusedVariables", "1:8: Variable \"$a\" is never used. (§5.8.4)"),
        ],
        Validator.Validate(Village.Schema, Documents.Parse("query ($a:Boolen) { lst }")).Select(error => (error.Rule, Documents.Describe(error))));

    [Fact]
    public void As_many_errors_as_allowed_are_reported_in_full() =>
        Assert.Equal(3, Errors("{ a b c }", new ValidationOptions { MaxErrors = 3 }).Count);

    [Fact]
    public void One_error_more_says_that_validation_stopped() => Assert.Equal(
        [
            "1:3: Cannot query field \"a\" on type \"Query\". (§5.3.1)",
            "1:5: Cannot query field \"b\" on type \"Query\". (§5.3.1)",
            "Too many validation errors, error limit reached. Validation aborted.",
        ],
        Errors("{ a b c }", new ValidationOptions { MaxErrors = 2 }));

    [Fact]
    public void Hundred_errors_are_the_default()
    {
        Assert.Equal(100, Errors($"{{ {string.Concat(Enumerable.Repeat("a ", 100))} }}").Count);
        Assert.Equal(101, Errors($"{{ {string.Concat(Enumerable.Repeat("a ", 102))} }}").Count);
    }

    [Fact]
    public void Fewer_than_one_error_cannot_be_asked_for() => Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxErrors = 0 });

    [Fact]
    public void Only_the_rules_asked_for_are_applied() => Assert.Equal(
        ["1:9: Unknown argument \"b\" on field \"Query.list\". (§5.4.1)"],
        Errors("{a list(b:1)}", new ValidationOptions { Rules = ["KnownArgumentNames"] }));

    [Fact]
    public void A_rule_that_does_not_exist_is_the_programmers_fault()
    {
        var fault = Assert.Throws<ArgumentException>(() => Errors("{ list }", new ValidationOptions { Rules = ["KnownArgumentName", "ScalarLeafs"] }));

        Assert.Equal("There is no validation rule named KnownArgumentName. (Parameter 'names')", fault.Message);
    }

    [Fact]
    public void Every_rule_has_a_test_class_of_its_own() => Assert.All(
        SpecifiedRules.Names,
        name => Assert.NotNull(typeof(ValidatorTests).Assembly.GetType($"{typeof(ValidatorTests).Namespace}.{name}Tests")));

    [Fact]
    public void Places_are_counted_in_lines_and_characters() => Assert.Equal(
        ["3:30: Cannot query field \"wings\" on type \"Horse\". (§5.3.1)"],
        Errors("{\r\n  horse {\n    age @note(text: \"æøå🐎\") wings }\n}"));

    private static IReadOnlyList<string> Errors(string document, ValidationOptions? options = null) =>
        [.. Validator.Validate(Village.Schema, Documents.Parse(document), options).Select(Documents.Describe)];
}
