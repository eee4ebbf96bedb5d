using System.Collections.Concurrent;

namespace Appointments.Data.Storage;

/// <summary>
/// Writers of one register in this process, one after the other and in the order they came. The database would hold them apart too, but slowly and
/// unfairly: the lock of a SQLite file is waited for by sleeping, the head row's on SQL Server with a connection each.
/// </summary>
internal static class WriterQueue
{
    // Never disposed: a process writes to a handful of registers, and somebody may always be waiting.
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    /// <summary>Waits until it is the caller's turn to write to the place (<see cref="RegisterDatabase.FilePath"/>); disposing the result gives the turn on.</summary>
    public static async Task<IDisposable> EnterAsync(string place, CancellationToken cancel)
    {
        var turn = Turns.GetOrAdd(place, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancel);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
