using System.Security.Cryptography;

namespace GraphQL.Http;

/// <summary>Documents that the server knows: a client sends the id of one in the place of its text (GraphQL over HTTP, Persisted Documents).</summary>
public sealed class TrustedDocuments
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> byId;

    /// <summary>Takes documents in.</summary>
    /// <param name="documents">Their texts as UTF-8; the same text twice counts once.</param>
    public TrustedDocuments(IEnumerable<ReadOnlyMemory<byte>> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        byId = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var document in documents)
            byId[IdOf(document.Span)] = document;
    }

    /// <summary>The id of a text, <c>sha256:</c> and the hash of its bytes in lower-case hexadecimal.</summary>
    public static string IdOf(ReadOnlySpan<byte> document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return $"sha256:{Convert.ToHexStringLower(hash)}";
    }

    /// <summary>The text of an id; null when it is none of theirs.</summary>
    internal ReadOnlyMemory<byte>? Find(string id) => byId.TryGetValue(id, out var document) ? document : default(ReadOnlyMemory<byte>?);

    /// <summary>Whether a text is one of theirs, to the byte.</summary>
    internal bool Contain(ReadOnlySpan<byte> document) => byId.ContainsKey(IdOf(document));
}
