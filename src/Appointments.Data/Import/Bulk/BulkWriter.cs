using System.Threading.Channels;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Import.Bulk;

/// <summary>Writes batches of rows beside the thread that makes them, in the connection's transaction.</summary>
internal sealed class BulkWriter : IAsyncDisposable
{
    private const int WaitingBatches = 16;

    private readonly Channel<IReadOnlyList<object>> batches = Channel.CreateBounded<IReadOnlyList<object>>(new BoundedChannelOptions(WaitingBatches) { SingleReader = true, SingleWriter = true });
    private readonly Dictionary<Type, SqliteInsert> inserts = [];
    private readonly SqliteConnection connection;
    private readonly IModel model;
    private readonly Task writing;

    public BulkWriter(SqliteConnection connection, IModel model)
    {
        this.connection = connection;
        this.model = model;
        writing = Task.Run(WriteAsync);
    }

    /// <summary>Takes a batch; waits when too many are waiting.</summary>
    /// <exception cref="ChannelClosedException">Writing has failed; <see cref="CompleteAsync"/> says how.</exception>
    public void Send(IReadOnlyList<object> batch)
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
                    InsertOf(row.GetType()).Run(row);
            }
        }
        catch (Exception fault)
        {
            batches.Writer.TryComplete(fault);
            throw;
        }
    }

    private SqliteInsert InsertOf(Type row)
    {
        if (!inserts.TryGetValue(row, out var insert))
            inserts.Add(row, insert = new SqliteInsert(connection, FactTable.Of(model, row)));
        return insert;
    }
}
