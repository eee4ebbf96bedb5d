using System.Threading.Channels;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;

namespace Appointments.Data.Import.Bulk;

/// <summary>Writes batches of rows beside the thread that makes them, in the connection's transaction.</summary>
internal sealed class BulkWriter : IAsyncDisposable
{
    private const int WaitingBatches = 16;

    private readonly Channel<IReadOnlyList<StoredRow>> batches = Channel.CreateBounded<IReadOnlyList<StoredRow>>(new BoundedChannelOptions(WaitingBatches) { SingleReader = true, SingleWriter = true });
    private readonly Dictionary<FactTable, SqliteInsert> inserts = [];
    private readonly SqliteConnection connection;
    private readonly Task writing;

    public BulkWriter(SqliteConnection connection)
    {
        this.connection = connection;
        writing = Task.Run(WriteAsync);
    }

    /// <summary>Takes a batch; waits when too many are waiting.</summary>
    /// <exception cref="ChannelClosedException">Writing has failed; <see cref="CompleteAsync"/> says how.</exception>
    public void Send(IReadOnlyList<StoredRow> batch)
    {
        if (!batches.Writer.TryWrite(batch))
            batches.Writer.WriteAsync(batch).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Waits until all is written.</summary>
    public async Task CompleteAsync()
    {
        batches.Writer.TryComplete();
        await writing;
    }

    public async ValueTask DisposeAsync()
    {
        batches.Writer.TryComplete();
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var insert in inserts.Values)
            insert.Dispose();
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync())
            {
                foreach (var row in batch)
                    InsertOf(row.Table).Run(row);
            }
        }
        catch (Exception fault)
        {
            batches.Writer.TryComplete(fault);
            throw;
        }
    }

    private SqliteInsert InsertOf(FactTable table)
    {
        if (!inserts.TryGetValue(table, out var insert))
            inserts.Add(table, insert = new SqliteInsert(connection, table));
        return insert;
    }
}
