using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Types;

/// <summary>What became of the SDL: a valid schema, or what is wrong with it.</summary>
/// <param name="Schema">The schema; null when there are errors.</param>
/// <param name="Errors">All errors of the first stage that found any (syntax, then the rules of SDL, then those of the schema as a whole: a later stage would only report consequences). Empty when there is a schema. Each message starts with <c>file:line:column</c> and names its paragraph.</param>
public sealed record SchemaBuildResult(Schema? Schema, IReadOnlyList<GraphQLError> Errors);
