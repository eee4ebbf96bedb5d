using System.Data.Common;
using Appointments.Data;
using Microsoft.Data.Sqlite;

namespace Appointments.Tests.Data;

/// <summary>A file in a folder of its own, gone after the test.</summary>
internal sealed class SqliteStorage : TestStorage
{
    // Migrated once and copied: most tests are about what happens after.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly string folder = Directory.CreateTempSubdirectory("appointments-").FullName;

    public SqliteStorage()
    {
        Database = new RegisterDatabase(Path.Combine(folder, "register.db"));
    }

    public override RegisterDatabase Database { get; }

    public override async Task MakeAsync() => await File.WriteAllBytesAsync(Database.FilePath, await Migrated.Value);

    public override async Task<DbConnection> OpenRawAsync()
    {
        var connection = new SqliteConnection($"Data Source={Database.FilePath}");
        await connection.OpenAsync();
        return connection;
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var storage = new SqliteStorage();
        await storage.Database.OpenAsync(CancellationToken.None);
        await using (var connection = await storage.OpenRawAsync())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        return await File.ReadAllBytesAsync(storage.Database.FilePath);
    }
}
