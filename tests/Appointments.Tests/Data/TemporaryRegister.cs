using System.Data.Common;
using System.Text.Json.Nodes;
using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using NodaTime;

namespace Appointments.Tests.Data;

/// <summary>A register of a test's own, empty at first: in a real file that is gone after the test, or on SQL Server (<see cref="TestStorage.Elsewhere"/>).</summary>
internal sealed class TemporaryRegister : IAsyncDisposable
{
    private readonly TestStorage storage = TestStorage.Create();

    private TemporaryRegister()
    {
        Registry = new Registry(Database, Clock);
    }

    public HandClock Clock { get; } = new();

    public RegisterDatabase Database => storage.Database;

    public Registry Registry { get; }

    public static TemporaryRegister Unopened() => new();

    public static async Task<TemporaryRegister> OpenAsync()
    {
        var register = new TemporaryRegister();
        await register.storage.MakeAsync();
        return register;
    }

    public RegisterContext Read() => Database.CreateContext();

    /// <summary>Records one entry that does what <paramref name="decide"/> says.</summary>
    public Task<RecordResult> RecordAsync(Action<Recording> decide, EntryKind kind = EntryKind.Change) =>
        RecordAsync(recording => { decide(recording); return Task.CompletedTask; }, kind);

    public Task<RecordResult> RecordAsync(Func<Recording, Task> decide, EntryKind kind = EntryKind.Change) =>
        Registry.RecordAsync(new TestCommand(kind, decide), new Actor("Test Testesen"), "Prøve", CancellationToken.None);

    /// <summary>Changes what is stored behind the register's back.</summary>
    /// <param name="sql">Statements that every database reads.</param>
    /// <param name="values">What stands for <c>@p0</c>, <c>@p1</c>, and so on.</param>
    public async Task<int> TamperAsync(string sql, params object[] values)
    {
        await using var connection = await storage.OpenRawAsync();
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>What is stored, as the database's driver gives it: the first column of the first row.</summary>
    public async Task<object?> ReadRawAsync(string sql)
    {
        await using var connection = await storage.OpenRawAsync();
        await using var command = Command(connection, sql, []);
        return await command.ExecuteScalarAsync();
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    private static DbCommand Command(DbConnection connection, string sql, object[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var index = 0; index < values.Length; index++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{index}", values[index]);
            command.Parameters.Add(parameter);
        }

        return command;
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
