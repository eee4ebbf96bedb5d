using System.Text.Json.Nodes;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>A register in a real file of its own, gone after the test.</summary>
internal sealed class TemporaryRegister : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("appointments-").FullName;

    // Migrated once and copied: most tests are about what happens after.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private TemporaryRegister()
    {
        Database = new RegisterDatabase(Path.Combine(folder, "register.db"));
        Registry = new Registry(Database, Clock);
    }

    public HandClock Clock { get; } = new();

    public RegisterDatabase Database { get; }

    public Registry Registry { get; }

    public static TemporaryRegister Unopened() => new();

    public static async Task<TemporaryRegister> OpenAsync()
    {
        var register = new TemporaryRegister();
        await File.WriteAllBytesAsync(register.Database.FilePath, await Migrated.Value);
        return register;
    }

    public RegisterContext Read() => Database.CreateContext();

    /// <summary>Records one entry that does what <paramref name="decide"/> says.</summary>
    public Task<RecordResult> RecordAsync(Action<Recording> decide, EntryKind kind = EntryKind.Change) =>
        RecordAsync(recording => { decide(recording); return Task.CompletedTask; }, kind);

    public Task<RecordResult> RecordAsync(Func<Recording, Task> decide, EntryKind kind = EntryKind.Change) =>
        Registry.RecordAsync(new TestCommand(kind, decide), new Actor("Test Testesen"), "Prøve", CancellationToken.None);

    /// <summary>Changes the file behind the register's back.</summary>
    public async Task<int> TamperAsync(string sql)
    {
        await using var connection = await OpenRawAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<SqliteConnection> OpenRawAsync()
    {
        var connection = new SqliteConnection($"Data Source={Database.FilePath}");
        await connection.OpenAsync();
        return connection;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var register = Unopened();
        await register.Database.OpenAsync(CancellationToken.None);
        await register.TamperAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(register.Database.FilePath);
    }

    private sealed class TestCommand(EntryKind kind, Func<Recording, Task> decide) : Command
    {
        public override string Name => "test";

        public override EntryKind Kind => kind;

        internal override JsonObject ToJson() => new() { ["z"] = 1, ["a"] = "æøå" };

        internal override Task DecideAsync(Recording recording, CancellationToken cancel) => decide(recording);
    }
}

/// <summary>A clock that stands where it is put.</summary>
internal sealed class HandClock : IClock
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 1, 23, 9, 0);

    public Instant GetCurrentInstant() => Now;
}
