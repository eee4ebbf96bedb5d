using System.Collections.Concurrent;

namespace GraphQL.Http;

/// <summary>
/// Answers by what they depend on: the state, the request and the media type, all of which a tag is made of. The same question in the same state
/// has the same answer, so it is never stale; answers of states gone by fall out when nobody asks for them. Two generations: what is asked for goes
/// into the young one, and when that is full the old one is let go.
/// </summary>
/// <param name="capacity">The most bytes that the answers of both generations have together.</param>
internal sealed class AnswerCache(int capacity)
{
    private readonly Lock turning = new();
    private volatile Generation young = new();
    private volatile Generation old = new();

    /// <summary>The answer under a tag; null when it is not kept.</summary>
    public byte[]? Find(string tag)
    {
        if (young.Answers.TryGetValue(tag, out var answer))
            return answer;
        if (!old.Answers.TryGetValue(tag, out answer))
            return null;
        Add(tag, answer);
        return answer;
    }

    /// <summary>Keeps an answer, unless it alone would push out a fair part of the others.</summary>
    public void Add(string tag, byte[] answer)
    {
        if (answer.Length > capacity / 16)
            return;
        if (young.Size + answer.Length > capacity / 2)
            Turn();
        if (young is var generation && generation.Answers.TryAdd(tag, answer))
            Interlocked.Add(ref generation.Size, answer.Length);
    }

    private void Turn()
    {
        lock (turning)
        {
            old = young;
            young = new Generation();
        }
    }

    private sealed class Generation
    {
        public ConcurrentDictionary<string, byte[]> Answers { get; } = new(StringComparer.Ordinal);

        public long Size;
    }
}
