using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Appointments.Data.Storage;

/// <summary>
/// Keeps a connection on the file that has the register's name. SQLite goes on reading and writing an open file that was moved away, so that what is
/// acknowledged then lies where nobody looks; a connection to such a file is opened anew, and says so when there is none.
/// </summary>
internal sealed class FileInPlace : DbConnectionInterceptor
{
    // SQLITE_FCNTL_HAS_MOVED. Where files in use cannot be moved (Windows) it is not known, and not needed.
    private const int AskWhetherMoved = 20;

    /// <summary>True when the name leads to another file than the connection's, or to none.</summary>
    public static bool HasMoved(SqliteConnection connection) => FileControl(connection.Handle!, "main", AskWhetherMoved, out var moved) == raw.SQLITE_OK && moved != 0;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Keep((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Keep((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Keep(SqliteConnection connection)
    {
        if (!HasMoved(connection)) return;
        connection.Close();
        SqliteConnection.ClearPool(connection);
        connection.Open();
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(sqlite3 database, string name, int operation, out int answer);
}
