namespace Fuzz;

/// <summary>Deals out the numbers of inputs to threads, a block to each in turn.</summary>
/// <param name="first">The first number.</param>
/// <param name="count">How many.</param>
internal sealed class SeedSource(int first, int count)
{
    private int dealt;
    private volatile bool isStopped;

    /// <summary>The next numbers that share a block; none when all are dealt out.</summary>
    public IReadOnlyList<int> NextBlock()
    {
        var block = (first / Trial.BlockSize) + Interlocked.Increment(ref dealt) - 1;
        var from = Math.Max(first, block * Trial.BlockSize);
        var end = Math.Min(first + count, (block + 1) * Trial.BlockSize);
        return isStopped ? [] : [.. Enumerable.Range(from, Math.Max(end - from, 0))];
    }

    /// <summary>Deals out no more.</summary>
    public void Stop() => isStopped = true;
}
