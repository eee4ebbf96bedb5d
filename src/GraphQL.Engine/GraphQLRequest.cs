using System.Text.Json;

namespace GraphQL.Engine;

/// <summary>What a client asks (§6.1 Executing Requests).</summary>
public sealed record GraphQLRequest
{
    /// <summary>The document as UTF-8.</summary>
    public required ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>Which operation of the document to run; null when the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables, a JSON object; null when none are given.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>True when only a query may run: GraphQL over HTTP forbids GET to change anything.</summary>
    public bool QueriesOnly { get; init; }
}
