using System.Collections.Concurrent;

namespace Appointments.Data.Storage;

/// <summary>Writers of one SQLite file in this process, one after the other. The file's own lock is waited for by sleeping, which is slow and unfair.</summary>
internal static class WriterQueue
{
    // Never disposed: a process writes to a handful of files, and somebody may always be waiting.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    /// <summary>Waits until it is the caller's turn to write to the file; disposing the result gives the turn on.</summary>
    public static async Task<IDisposable> EnterAsync(string path, CancellationToken cancel)
    {
        var turn = Turns.GetOrAdd(Path.GetFullPath(path), _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancel);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
