using GraphQL.Engine.Errors;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Validation;

/// <summary>Says whether a document may be executed against a schema (§5 Validation).</summary>
public static class Validator
{
    /// <summary>Applies the rules in one walk over the document.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">Any document that parsed.</param>
    /// <param name="options">Which rules and how many errors; null for all rules and 100 errors.</param>
    /// <returns>The errors, each with its rule's name; empty when the document is valid.</returns>
    /// <exception cref="ArgumentException">The options name a rule that does not exist.</exception>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        options ??= ValidationOptions.Default;
        var walk = new DocumentWalk(schema, document);
        var context = new ValidationContext(schema, document, walk, options.MaxErrors);
        foreach (var rule in SpecifiedRules.Select(options.Rules))
        {
            rule.Create(context).Subscribe(walk);
        }

        try
        {
            walk.Run();
        }
        catch (ValidationAbortedException aborted)
        {
            context.Add(aborted.Error);
        }

        return context.Errors;
    }
}
