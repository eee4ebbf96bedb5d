using System.Collections.Concurrent;

namespace GraphQL.Engine.Execution;

/// <summary>Prepared documents by the hash of their bytes. Two generations: what is asked for moves to the younger, and when that is full the elder is dropped, so the memory is bounded without a lock on the way that all requests take.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock turning = new();
    private ConcurrentDictionary<DocumentHash, PreparedDocument> young = new();
    private ConcurrentDictionary<DocumentHash, PreparedDocument> old = new();

    public PreparedDocument? Find(DocumentHash hash)
    {
        if (young.TryGetValue(hash, out var document))
            return document;
        if (!old.TryGetValue(hash, out document))
            return null;

        Add(hash, document);
        return document;
    }

    public void Add(DocumentHash hash, PreparedDocument document)
    {
        lock (turning)
        {
            if (young.Count >= capacity)
            {
                old = young;
                young = new();
            }

            young[hash] = document;
        }
    }
}
