using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>The document of a request: sent as a text, or named by the id of a trusted one.</summary>
internal static class AskedDocument
{
    /// <summary>Finds it.</summary>
    /// <param name="query">The text; null when none was sent.</param>
    /// <param name="documentId">The id; null when none was sent.</param>
    /// <param name="options">Knows the trusted documents.</param>
    /// <param name="where">What was read, for the message: <c>request</c>.</param>
    /// <returns>The text, or why there is none. Exactly one of the two is there.</returns>
    public static (ReadOnlyMemory<byte> Text, HttpFault? Fault) Find(byte[]? query, string? documentId, GraphQLHttpOptions options, string where)
    {
        if (documentId is null)
            return query is null ? (default, Bad($"The {where} has no \"query\". Send the text of a GraphQL document under that name.")) : (query, null);
        if (query is not null)
            return (default, Bad("The request has both \"query\" and \"documentId\". Send one of them."));
        if (options.Trusted is not { } trusted)
            return (default, Bad("No documents are known here by their id. Send the text under \"query\"."));
        return trusted.Find(documentId) is { } text
            ? (text, null)
            : (default, Bad($"No document is known here by the id \"{Shortened(documentId)}\". An id is \"sha256:\" and the hash of the document's bytes, in lower-case hexadecimal."));
    }

    private static string Shortened(string id) => id.Length <= 100 ? id : $"{id[..100]}…";

    private static HttpFault Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
