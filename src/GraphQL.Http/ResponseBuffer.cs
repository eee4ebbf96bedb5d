using System.Buffers;

namespace GraphQL.Http;

/// <summary>
/// Holds an answer until it is whole. Only then is it known whether it keeps to the limit, and only before its first byte is sent can something else be said instead.
/// </summary>
/// <param name="limit">The most bytes it takes.</param>
internal sealed class ResponseBuffer(int limit) : IBufferWriter<byte>, IDisposable
{
    private const int PartSize = 64 * 1024;
    private readonly List<(byte[] Bytes, int Count)> full = [];
    private byte[] open = ArrayPool<byte>.Shared.Rent(PartSize);
    private int count;

    /// <summary>How many bytes are in it.</summary>
    public int Length { get; private set; }

    /// <exception cref="ResponseTooLongException">They are more than the limit.</exception>
    public void Advance(int count)
    {
        this.count += count;
        Length += count;
        if (Length > limit)
            throw new ResponseTooLongException();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return open.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return open.AsSpan(count);
    }

    /// <summary>Sends all of it, as fast as the reader takes it.</summary>
    public async ValueTask SendAsync(System.IO.Pipelines.PipeWriter output, CancellationToken cancel)
    {
        foreach (var (bytes, length) in full)
            await output.WriteAsync(bytes.AsMemory(0, length), cancel).ConfigureAwait(false);
        await output.WriteAsync(open.AsMemory(0, count), cancel).ConfigureAwait(false);
    }

    /// <summary>All of it in one piece.</summary>
    public byte[] ToArray()
    {
        var all = new byte[Length];
        var at = 0;
        foreach (var (bytes, length) in full.Append((open, count)))
        {
            bytes.AsSpan(0, length).CopyTo(all.AsSpan(at));
            at += length;
        }

        return all;
    }

    public void Dispose()
    {
        foreach (var (bytes, _) in full)
            ArrayPool<byte>.Shared.Return(bytes);
        full.Clear();
        if (open.Length > 0)
            ArrayPool<byte>.Shared.Return(open);
        open = [];
    }

    private void Reserve(int sizeHint)
    {
        if (open.Length - count >= Math.Max(sizeHint, 1))
            return;

        full.Add((open, count));
        open = ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, PartSize));
        count = 0;
    }
}
