using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Appointments.Data.Views;
using Appointments.Tests.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Tests.SqlServer;

/// <summary>Questions of a copy that follows the register with a delay. The copy is a SQLite file that is copied when the test says so; what is asked of whom is the same on SQL Server.</summary>
public sealed class ReplicaTests : IAsyncDisposable
{
    private static readonly CancellationToken Go = CancellationToken.None;
    private readonly SqliteStorage storage = new();

    private string Copy => storage.Database.FilePath + ".copy";

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public async Task A_question_is_asked_of_the_replica_in_the_state_it_has_come_to()
    {
        await AddAsync(await OpenAsync(), "test-1");
        await ReplicateAsync();
        var elsewhere = await OpenAsync();
        await AddAsync(elsewhere, "test-2");

        // Another host: it has seen nothing newer than its replica.
        var session = (await OpenAsync()).OpenSession();

        Assert.Equal((1, "test-1"), await ReadAsync(session));
    }

    [Fact]
    public async Task Who_has_written_is_answered_by_the_primary_until_the_replica_has_it()
    {
        await ReplicateAsync();
        var registry = await OpenAsync();
        await AddAsync(registry, "test-1");

        Assert.Equal((1, "test-1"), await ReadAsync(registry.OpenSession()));

        await ReplicateAsync();
        await MarkReplicaAsync();
        var later = registry.OpenSession();
        Assert.Equal((1, "read-from-the-replica"), await ReadAsync(later));
    }

    /// <summary>A replica may be several machines, each as far as it has come: what one told under a state is not taken for what the register knew in it.</summary>
    [Fact]
    public async Task What_a_replica_told_stays_with_the_request()
    {
        var registry = await OpenAsync();
        await AddAsync(registry, "test-1");
        await ReplicateAsync();
        var id = Assert.Single(await PersonsAsync(registry, "test-1")).Id;
        await MarkReplicaAsync();

        Assert.Equal("read-from-the-replica", await SlugAsync());

        await MarkReplicaAsync("test-1");
        Assert.Equal("test-1", await SlugAsync());

        async Task<string> SlugAsync()
        {
            var session = registry.OpenSession();
            var state = (await session.CurrentStateAsync(Go)).Number;
            return (await session.AsOf(new LocalDate(2026, 1, 1), state).PersonsByIdAsync([id], Go))[0]!.Slug;
        }
    }

    [Fact]
    public async Task A_session_that_is_asked_for_a_newer_state_than_the_replicas_goes_on_at_the_primary()
    {
        await ReplicateAsync();
        var registry = await OpenAsync();
        var session = registry.OpenSession();
        var begun = await session.CurrentStateAsync(Go);
        var written = await AddAsync(registry, "test-1");

        // As a mutation's payload does: begun on the replica, shown as it stands after the commit.
        Assert.Equal(["test-1"], await SlugsAsync(session, written));
        Assert.Equal(0, begun.Number);
        Assert.Empty(await SlugsAsync(session, begun.Number));
    }

    [Fact]
    public async Task A_state_that_another_session_told_is_read_from_the_primary()
    {
        await ReplicateAsync();
        var written = await AddAsync(await OpenAsync(), "test-1");
        var session = (await OpenAsync()).OpenSession();

        Assert.Equal(["test-1"], await SlugsAsync(session, written));
    }

    [Fact]
    public async Task A_replica_that_is_away_is_done_without()
    {
        await AddAsync(await OpenAsync(), "test-1");
        await ReplicateAsync();
        var registry = await OpenAsync();
        File.Delete(Copy);

        var session = registry.OpenSession();

        Assert.Equal((1, "test-1"), await ReadAsync(session));
        Assert.Contains("does not answer", await Database().AdviceAsync(Go), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_primary_is_away_the_replica_answers()
    {
        await AddAsync(await OpenAsync(), "test-1");
        await ReplicateAsync();
        var registry = await OpenAsync();
        SqliteConnection.ClearAllPools();
        File.Move(storage.Database.FilePath, storage.Database.FilePath + ".away");

        var session = registry.OpenSession();

        Assert.Equal((1, "test-1"), await ReadAsync(session));
    }

    [Fact]
    public async Task A_copy_of_another_register_is_refused_at_the_start()
    {
        await AddAsync(await OpenAsync(), "test-1");
        await ReplicateAsync();
        await using var other = new SqliteStorage();
        await other.MakeAsync();
        await AddAsync(new Registry(other.Database, new HandClock()), "test-2");
        var database = new RegisterDatabase(new SqliteProvider(other.Database.FilePath), new SqliteProvider(Copy));

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => database.OpenAsync(Go));

        Assert.Contains("is no replica of", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>By this a listener leads to a secondary; and a replica that fails is done without at once, not tried for half a minute.</summary>
    [Fact]
    public async Task On_SQL_Server_the_replica_is_reached_for_reading_only_and_tried_once()
    {
        var database = RegisterDatabase.SqlServer("Server=nowhere.invalid;Database=register", new SqlServerOptions(Replica: "Server=listener.invalid;Database=register"));
        var replica = await database.ReadingOfReplica!.AskAsync(Task.FromResult, Go);
        await using var primary = database.CreateContext();

        Assert.Equal(ApplicationIntent.ReadOnly, IntentOf(replica));
        Assert.Equal(ApplicationIntent.ReadWrite, IntentOf(primary));
        Assert.False(replica.Database.CreateExecutionStrategy().RetriesOnFailure);
        Assert.True(primary.Database.CreateExecutionStrategy().RetriesOnFailure);
        Assert.Null(RegisterDatabase.SqlServer("Server=nowhere.invalid;Database=register", new SqlServerOptions()).ReadingOfReplica);
    }

    private RegisterDatabase Database() => new(new SqliteProvider(storage.Database.FilePath), new SqliteProvider(Copy));

    /// <summary>A host of its own, that has seen nothing yet.</summary>
    private async Task<Registry> OpenAsync()
    {
        if (!File.Exists(storage.Database.FilePath)) await storage.MakeAsync();
        var database = Database();
        await database.OpenAsync(Go);
        return new Registry(database, new HandClock());
    }

    /// <summary>The copy comes to where the register is.</summary>
    private async Task ReplicateAsync()
    {
        await OpenAsync();
        SqliteConnection.ClearAllPools();
        foreach (var old in new[] { Copy, Copy + "-wal", Copy + "-shm" }) File.Delete(old);
        Assert.True((await RegisterBackup.CopyAsync(storage.Database.FilePath, Copy, exported: null, Go)).IsWhole);
    }

    /// <summary>Makes the copy tell that it was asked.</summary>
    private async Task MarkReplicaAsync(string slug = "read-from-the-replica")
    {
        await using var connection = new SqliteConnection($"Data Source={Copy}");
        await connection.OpenAsync(Go);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE persons SET Slug = $slug";
        command.Parameters.AddWithValue("$slug", slug);
        await command.ExecuteNonQueryAsync(Go);
    }

    private static async Task<long> AddAsync(Registry registry, string slug) =>
        (await registry.RecordAsync(new RegisterPerson("Test Testesen", slug, [], null, null), new Actor("Test Testesen"), "Prøve", Go)).Number;

    private static async Task<IReadOnlyList<Domain.People.Person>> PersonsAsync(Registry registry, string slug)
    {
        var session = registry.OpenSession();
        return [.. (await session.AsOf(new LocalDate(2026, 1, 1), (await session.CurrentStateAsync(Go)).Number).FindPersonsAsync([slug], Go)).OfType<Domain.People.Person>()];
    }

    private static async Task<(long State, string Slug)> ReadAsync(RegisterSession session)
    {
        var state = (await session.CurrentStateAsync(Go)).Number;
        return (state, (await SlugsAsync(session, state)).Single());
    }

    private static async Task<IReadOnlyList<string>> SlugsAsync(RegisterSession session, long state)
    {
        // A list is asked for each time, also where the persons are known.
        var persons = await session.AsOf(new LocalDate(2026, 1, 1), state).PersonsAsync(new PersonsFilter(), first: 20, after: null, Go);
        return [.. persons.Items.Select(person => person.Slug)];
    }

    private static ApplicationIntent IntentOf(RegisterContext context) => new SqlConnectionStringBuilder(context.Database.GetConnectionString()).ApplicationIntent;
}
