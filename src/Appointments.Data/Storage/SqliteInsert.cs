using Microsoft.Data.Sqlite;

namespace Appointments.Data.Storage;

/// <summary>Writes rows of one table to a SQLite file, one prepared statement for all of them.</summary>
internal sealed class SqliteInsert(SqliteConnection connection, FactTable table) : IDisposable
{
    private readonly SqliteStatement statement = SqliteStatement.Insert(connection, table.Name, table.Columns.Select(column => column.Name));

    /// <summary>Inserts a row in the connection's transaction.</summary>
    /// <exception cref="SqliteException">The row cannot be written.</exception>
    public void Run(StoredRow row)
    {
        for (var place = 0; place < row.Values.Count; place++)
            statement.Bind(place, row.Values[place]);
        statement.Run();
    }

    public void Dispose() => statement.Dispose();
}
