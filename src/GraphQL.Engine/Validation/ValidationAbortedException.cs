using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Validation;

/// <summary>Ends the walk when going on would only cost work: enough errors, or a document made to be expensive.</summary>
internal sealed class ValidationAbortedException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>The error that says so to the client.</summary>
    public GraphQLError Error { get; } = error;
}
