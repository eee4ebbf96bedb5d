using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Coercion;

/// <summary>What became of the variables of a request: their values, or what is wrong with them.</summary>
/// <param name="Values">The values; null when there are errors.</param>
/// <param name="Errors">All errors up to the limit; empty when there are values. Each stands at the variable's definition.</param>
public sealed record CoercedVariables(VariableValues? Values, IReadOnlyList<GraphQLError> Errors);
