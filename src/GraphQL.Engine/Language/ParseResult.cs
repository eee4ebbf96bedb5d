using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Language;

/// <summary>What became of a text: a document, or the error that stopped it. Exactly one of the two is there.</summary>
/// <param name="Document">The document; null when the text is none.</param>
/// <param name="Error">The first error of the text; null when there is a document.</param>
public sealed record ParseResult(DocumentNode? Document, GraphQLError? Error);
