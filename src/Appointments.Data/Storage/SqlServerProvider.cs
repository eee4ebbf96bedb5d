using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Storage;

/// <summary>A database on SQL Server. Its tables are an administrator's: opening it changes none, <see cref="MigrateAsync"/> does.</summary>
internal sealed class SqlServerProvider(SqlConnectionStringBuilder connection, SqlServerOptions settings) : StorageProvider
{
    private const string HowItIsSetUp = "SELECT is_read_committed_snapshot_on, snapshot_isolation_state FROM sys.databases WHERE name = DB_NAME()";

    // Every writer locks this row first, so holding it holds all of them.
    private const string HoldWriters = "SELECT [Number] FROM [journal_head] WITH (UPDLOCK, HOLDLOCK)";

    private bool isReplica;

    /// <summary>A copy that follows a database and is only read. What it does not answer is asked of that database, so nothing is tried there twice.</summary>
    public static SqlServerProvider Replica(SqlConnectionStringBuilder connection, SqlServerOptions settings)
    {
        // By this a listener of an availability group leads to a secondary, and Azure SQL to its read-only copy.
        connection.ApplicationIntent = ApplicationIntent.ReadOnly;
        return new SqlServerProvider(connection, settings) { isReplica = true };
    }

    /// <summary>Database and server, <c>register on sql.example.dk</c>.</summary>
    public override string Place { get; } = $"{connection.InitialCatalog} on {connection.DataSource}";

    /// <summary>Each waits for the network most of the time.</summary>
    public override int StatementsAtATime => 64;

    public override void Configure(DbContextOptionsBuilder<RegisterContext> options) => options
        .UseSqlServer(connection.ConnectionString, server =>
        {
            server.MigrationsAssembly("Appointments.Migrations.SqlServer").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);
            server.ExecutionStrategy(dependencies => isReplica ? new NonRetryingExecutionStrategy(dependencies) : new SqlServerRetry(dependencies));
            if (settings.MaxBatchSize is { } size) server.MaxBatchSize(size);
        })
        .ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCustomizer, SqlServerModel>()
        .AddInterceptors(SqlServerLists.Instance);

    public override async Task OpenAsync(RegisterContext context, CancellationToken cancel)
    {
        var missing = (await context.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (missing.Count > 0) throw new MissingMigrationsException(Place, missing);
    }

    public override Task MigrateAsync(RegisterContext context, CancellationToken cancel) => context.Database.MigrateAsync(cancel);

    public override async Task<string?> AdviceAsync(RegisterContext context, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        if (await SetUpAsync(context.Database.GetDbConnection(), cancel) is not { } setUp || setUp is { ReadCommitted: true, Snapshot: true }) return null;
        return $"{Place}: readers may have to wait for writers. Let an administrator of the database run: "
            + (setUp.ReadCommitted ? "" : "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE; ")
            + (setUp.Snapshot ? "" : "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON; ")
            + "(Læsere kan komme til at vente på dem, der skriver; lad en administrator køre det.)";
    }

    public override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel)
    {
        if (await SetUpAsync(connection, cancel) is { Snapshot: true }) return await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancel);
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = HoldWriters;
        await command.ExecuteScalarAsync(cancel);
        return transaction;
    }

    // Null when the database does not tell: a login may not see the view, and not every engine that speaks the protocol has it.
    private static async Task<(bool ReadCommitted, bool Snapshot)?> SetUpAsync(DbConnection connection, CancellationToken cancel)
    {
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = HowItIsSetUp;
            await using var reader = await command.ExecuteReaderAsync(cancel);
            return await reader.ReadAsync(cancel) && !await reader.IsDBNullAsync(0, cancel) && !await reader.IsDBNullAsync(1, cancel)
                ? (Convert.ToBoolean(reader[0], CultureInfo.InvariantCulture), Convert.ToInt32(reader[1], CultureInfo.InvariantCulture) == 1)
                : null;
        }
        catch (SqlException)
        {
            return null;
        }
    }
}
