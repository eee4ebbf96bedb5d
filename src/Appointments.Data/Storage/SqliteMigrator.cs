using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Storage;

/// <summary>Brings the tables of a file up to date, once, however many processes start at the same time.</summary>
internal static class SqliteMigrator
{
    public static async Task MigrateAsync(string file, RegisterContext context, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
        if (File.Exists(file) && !await IsPendingAsync(context, cancel)) return;
        using var turn = await FileLock.TakeAsync(file + ".migrating", cancel);
        await MakeAsync(file, cancel);
        if (!await IsPendingAsync(context, cancel)) return;
        await ClearLeftOverLockAsync(context, cancel);
        await context.Database.MigrateAsync(cancel);
    }

    // The one place where a register's file is made. An empty one is what is left of a process that was killed right here.
    private static async Task MakeAsync(string file, CancellationToken cancel)
    {
        if (new FileInfo(file) is { Exists: true, Length: > 0 }) return;
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<bool> IsPendingAsync(RegisterContext context, CancellationToken cancel) =>
        (await context.Database.GetPendingMigrationsAsync(cancel)).Any();

    // A process that was killed while it migrated leaves its row there, and everyone after it would wait for ever.
    // We hold the file lock, which the operating system takes back from the dead, so nobody is migrating now.
    private static async Task ClearLeftOverLockAsync(RegisterContext context, CancellationToken cancel)
    {
        if (!await context.Database.CanConnectAsync(cancel)) return;
        var tables = await context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancel);
        if (tables == 0) return;
        await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancel);
    }
}
