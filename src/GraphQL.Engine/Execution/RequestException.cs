using GraphQL.Engine.Errors;

namespace GraphQL.Engine.Execution;

/// <summary>Request errors (§7.1.2) found deep inside the preparation; they end it, and become the answer.</summary>
internal sealed class RequestException(IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    public RequestException(GraphQLError error)
        : this([error])
    {
    }

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
