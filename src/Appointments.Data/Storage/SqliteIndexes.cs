using Microsoft.Data.Sqlite;

namespace Appointments.Data.Storage;

/// <summary>The indexes of a file that is being filled, away until all rows are there: one index made at the end costs a third of one kept up row by row. Crash safety goes with them; only a file that nobody knows of yet may be treated so.</summary>
internal sealed class SqliteIndexes
{
    private readonly SqliteConnection connection;
    private readonly List<string> statements = [];

    private SqliteIndexes(SqliteConnection connection) => this.connection = connection;

    /// <summary>Takes them away, and makes the file write without a log.</summary>
    public static async Task<SqliteIndexes> TakeAwayAsync(SqliteConnection connection, CancellationToken cancel)
    {
        var indexes = new SqliteIndexes(connection);
        List<string> names = [];
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
            {
                names.Add(reader.GetString(0));
                indexes.statements.Add(reader.GetString(1));
            }
        }

        await indexes.RunAsync("PRAGMA journal_mode = OFF", cancel);
        await indexes.RunAsync("PRAGMA synchronous = OFF", cancel);
        await indexes.RunAsync("PRAGMA cache_size = -200000", cancel);
        foreach (var name in names)
            await indexes.RunAsync($"DROP INDEX \"{name}\"", cancel);
        return indexes;
    }

    /// <summary>Puts them back, and has the file written down to the disk as it is kept otherwise.</summary>
    public async Task PutBackAsync(CancellationToken cancel)
    {
        foreach (var statement in statements)
            await RunAsync(statement, cancel);
        statements.Clear();
        await RunAsync("ANALYZE", cancel);
        await RunAsync("PRAGMA synchronous = FULL", cancel);
        await RunAsync("PRAGMA journal_mode = WAL", cancel);
    }

    private async Task RunAsync(string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // What the file itself says of its indexes.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancel);
    }
}
