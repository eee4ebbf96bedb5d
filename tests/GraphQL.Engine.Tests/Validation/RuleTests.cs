using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace GraphQL.Engine.Tests.Validation;

/// <summary>The worked examples of one rule: documents that it accepts or refuses, by that rule alone.</summary>
/// <param name="rule">The rule's name.</param>
public abstract class RuleTests(string rule)
{
    protected void Accepts(string document) => Refuses(document);

    /// <summary>Compares all errors: the places of each as <c>line:column</c>, then its message.</summary>
    protected void Refuses(string document, params string[] errors) => Refuses(Village.Schema, document, errors);

    protected void Refuses(Schema schema, string document, params string[] errors)
    {
        var found = Validator.Validate(schema, Documents.Parse(document), new ValidationOptions { Rules = [rule] });

        Assert.Equal(errors, found.Select(Documents.Describe));
        Assert.All(found, error => Assert.Equal(rule, error.Rule));
    }
}

internal static class Documents
{
    public static DocumentNode Parse(string document)
    {
        var parsed = Parser.Parse(new SourceText(document), ParserOptions.Trusted);
        Assert.Null(parsed.Error);
        return parsed.Document!;
    }

    public static string Describe(GraphQLError error)
    {
        var places = string.Join(", ", error.Locations.Select(location => $"{location.Line}:{location.Column}"));
        return places.Length == 0 ? error.Message : $"{places}: {error.Message}";
    }
}
