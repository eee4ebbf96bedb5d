namespace Appointments.Data.Interchange;

/// <summary>Reads a stream line by line as bytes; no more of it is kept than the longest line.</summary>
internal sealed class LineReader(Stream input)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The next line with its end; null after the last. It stays readable until the next is asked for. The last may be without an end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancel)
    {
        var searched = start;
        while (true)
        {
            var found = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found + 1);
            searched = end;
            if (end == buffer.Length) searched -= MakeRoom();
            var read = await input.ReadAsync(buffer.AsMemory(end), cancel);
            end += read;
            if (read == 0) return start == end ? default(ReadOnlyMemory<byte>?) : Take(end);
        }
    }

    private ReadOnlyMemory<byte> Take(int next)
    {
        Number++;
        var line = buffer.AsMemory(start, next - start);
        start = next;
        return line;
    }

    /// <summary>Makes room behind what is read already.</summary>
    /// <returns>How far that was moved towards the beginning.</returns>
    private int MakeRoom()
    {
        var moved = start;
        var target = start == 0 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(target);
        (buffer, start, end) = (target, 0, end - start);
        return moved;
    }
}
