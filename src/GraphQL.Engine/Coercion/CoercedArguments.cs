using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Coercion;

/// <summary>What became of the arguments of a field or directive: their values, or the first thing wrong with them.</summary>
/// <param name="Values">The values by name, in the order of the definition; null when there is an error. An argument that was not given and has no default is absent.</param>
/// <param name="Error">The error, with its places but without a path; null when there are values.</param>
public sealed record CoercedArguments(IReadOnlyDictionary<string, object?>? Values, GraphQLError? Error);
