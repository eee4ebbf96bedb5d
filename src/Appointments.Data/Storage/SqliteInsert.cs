using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Appointments.Data.Storage;

/// <summary>Writes rows of one table to a SQLite file by the database's own interface, one prepared statement for all of them: for imports of millions of rows.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly IReadOnlyList<FactColumn> columns;

    public SqliteInsert(SqliteConnection connection, FactTable table)
    {
        database = connection.Handle!;
        columns = table.Columns;
        var sql = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <summary>Inserts a row in the connection's transaction.</summary>
    /// <exception cref="SqliteException">The row cannot be written.</exception>
    public void Run(object row)
    {
        for (var place = 0; place < columns.Count; place++)
            Check(Bind(place + 1, columns[place].ValueOf(row)));
        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
            Check(result);
        Check(raw.sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    // As the provider of Microsoft.Data.Sqlite stores them.
    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        string text => raw.sqlite3_bind_text(statement, place, text),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        int number => raw.sqlite3_bind_int(statement, place, number),
        bool truth => raw.sqlite3_bind_int(statement, place, truth ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new NotSupportedException($"{value.GetType().Name} is stored in no column."),
    };

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
