using Appointments.Data;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Tests.SqlServer;

/// <summary>
/// The database that the storage tests run in, one after the other: it must be empty, and is left empty. Where there is none it does nothing,
/// for xunit makes it also when all its tests are skipped.
/// </summary>
public sealed class TestServer : IAsyncLifetime
{
    /// <summary>Says that the tables beside it are a test's, so that a run that was killed does not stand in the way of the next.</summary>
    private const string Sign = "appointments_tests_were_here";

    private ServerContainer? container;
    private string connectionString = "";
    private RegisterDatabase? database;

    internal RegisterDatabase Database => database ?? throw new InvalidOperationException("The server was not started.");

    public async Task InitializeAsync()
    {
        if (GivenServer.WhyNot is not null) return;
        if (GivenServer.ConnectionString is null) container = await ServerContainer.StartAsync();
        connectionString = container?.ConnectionString ?? GivenServer.ConnectionString!;
        var found = await TablesAsync();
        if (found.Count > 0 && !found.Contains(Sign))
            throw new InvalidOperationException($"The database that {GivenServer.Variable} names has tables ({string.Join(", ", found.Take(5))}): the tests delete what they find, so give them an empty one.");
        await DropAsync(found);
        await ExecuteAsync($"CREATE TABLE {Sign} (id int NOT NULL PRIMARY KEY)");
        database = RegisterDatabase.SqlServer(connectionString, GivenServer.Options);
        await database.MigrateAsync(CancellationToken.None);
        await database.OpenAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (database is not null) await DropAsync(await TablesAsync());
        SqlConnection.ClearAllPools();
        if (container is not null) await container.DisposeAsync();
    }

    /// <summary>Takes out what a test has put in.</summary>
    internal async Task EmptyAsync()
    {
        await using var context = Database.CreateWritingContext();
        await ExecuteAsync(string.Concat(context.Model.GetEntityTypes().Select(type => $"DELETE FROM [{type.GetTableName()}];")));
        await BulkInsert.RunAsync(context, [new JournalHeadRow()], CancellationToken.None);
    }

    internal async Task<SqlConnection> OpenRawAsync()
    {
        var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    // The sign goes last.
    private async Task DropAsync(IReadOnlyCollection<string> tables)
    {
        foreach (var table in tables.OrderBy(table => table == Sign)) await ExecuteAsync($"DROP TABLE [{table}]");
    }

    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenRawAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_SCHEMA = 'dbo'";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenRawAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of the model's own tables, or of those found.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
