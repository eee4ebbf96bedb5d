namespace GraphQL.Http;

/// <summary>An answer is longer than <see cref="GraphQLHttpOptions.MaxResponseBytes"/>.</summary>
internal sealed class ResponseTooLongException : Exception;
