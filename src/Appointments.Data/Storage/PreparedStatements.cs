using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Data.Storage;

/// <summary>
/// Keeps the statements of one SQLite connection prepared: SQLite takes longer to read and plan most of our questions than to answer them. Belongs to
/// one context, which answers one statement at a time and whose connection stays open: a statement that outlived its connection would be another's.
/// </summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    // Far more than the register has questions; searches and filters put together bound the texts, this bounds them surely.
    private const int Capacity = 256;

    private readonly Dictionary<string, SqliteCommand> kept = new(StringComparer.Ordinal);

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Prepared(command).ExecuteReader());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    private SqliteCommand Prepared(DbCommand asked)
    {
        if (kept.Count >= Capacity)
            Forget();
        if (!kept.TryGetValue(asked.CommandText, out var command))
        {
            command = ((SqliteConnection)asked.Connection!).CreateCommand();
#pragma warning disable CA2100 // The text that was to be executed.
            command.CommandText = asked.CommandText;
#pragma warning restore CA2100
            kept.Add(asked.CommandText, command);
        }

        command.Transaction = (SqliteTransaction?)asked.Transaction;
        command.CommandTimeout = asked.CommandTimeout;
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
            command.Parameters.Add(parameter);
        return command;
    }

    private void Forget()
    {
        foreach (var command in kept.Values)
            command.Dispose();
        kept.Clear();
    }
}
