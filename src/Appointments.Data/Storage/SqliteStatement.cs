using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Appointments.Data.Storage;

/// <summary>One prepared statement by the database's own interface, run over and over: for imports of millions of rows.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    /// <summary>Inserts rows of one table.</summary>
    public static SqliteStatement Insert(SqliteConnection connection, string table, IEnumerable<string> columns)
    {
        string[] names = [.. columns];
        return new SqliteStatement(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", names.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", names.Select(_ => "?"))})");
    }

    /// <summary>Gives a parameter its value, stored as the provider of Microsoft.Data.Sqlite stores it.</summary>
    /// <param name="place">The parameter, from 0.</param>
    /// <param name="value">A stored value: text, whole number, truth, day, bytes or null.</param>
    public void Bind(int place, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(statement, place + 1),
        string text => BindText(place + 1, text),
        long number => raw.sqlite3_bind_int64(statement, place + 1, number),
        int number => raw.sqlite3_bind_int(statement, place + 1, number),
        bool truth => raw.sqlite3_bind_int(statement, place + 1, truth ? 1 : 0),
        DateOnly day => BindText(place + 1, day.ToString("O", CultureInfo.InvariantCulture)),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place + 1, bytes),
        _ => throw new NotSupportedException($"{value.GetType().Name} is stored in no column."),
    });

    /// <inheritdoc cref="Bind(int, object?)"/>
    public void Bind(int place, long number) => Check(raw.sqlite3_bind_int64(statement, place + 1, number));

    /// <summary>Takes every value away again: what is not given is null.</summary>
    public void Clear() => Check(raw.sqlite3_clear_bindings(statement));

    /// <summary>Runs the statement with the values it has, in the connection's transaction.</summary>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="SqliteException">It cannot be run.</exception>
    public int Run()
    {
        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
        {
            var fault = Fault(result);
            _ = raw.sqlite3_reset(statement);
            throw fault;
        }

        Check(raw.sqlite3_reset(statement));
        return raw.sqlite3_changes(database);
    }

    public void Dispose() => statement.Dispose();

    private int BindText(int parameter, string text)
    {
        const int Short = 512;
        if (text.Length > Short) return raw.sqlite3_bind_text(statement, parameter, text);
        Span<byte> bytes = stackalloc byte[3 * Short];
        return raw.sqlite3_bind_text(statement, parameter, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw Fault(result);
    }

    private SqliteException Fault(int result) => new(raw.sqlite3_errmsg(database).utf8_to_string(), result, raw.sqlite3_extended_errcode(database));
}
