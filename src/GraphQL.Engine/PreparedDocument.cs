using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;
using GraphQL.Engine.Language;

namespace GraphQL.Engine;

/// <summary>A document that has been read and judged, once for all requests that send it.</summary>
public sealed class PreparedDocument
{
    internal PreparedDocument(DocumentNode? document, IReadOnlyList<GraphQLError> errors)
    {
        Document = document;
        Errors = errors;
        Plans = document is null ? null : new PlanCache(document);
    }

    /// <summary>The document; null when it is none.</summary>
    public DocumentNode? Document { get; }

    /// <summary>What the parser, the limits or the rules of validation have against it; empty when it may run.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Its plans so far; null when there is no document.</summary>
    internal PlanCache? Plans { get; }

    /// <summary>GetOperation (§6.1): the operation that a request asks for.</summary>
    /// <param name="name">Its name; null when the document has only one.</param>
    /// <returns>Null when there is none of that name, or none is named and there are several.</returns>
    public OperationDefinitionNode? FindOperation(string? name)
    {
        var operations = Document?.Definitions.OfType<OperationDefinitionNode>().ToList() ?? [];
        if (name is null)
            return operations.Count == 1 ? operations[0] : null;
        return operations.Find(operation => string.Equals(operation.Name?.Value, name, StringComparison.Ordinal));
    }
}
