using System.Data.Common;
using Appointments.Data.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Storage;

/// <summary>One file in write-ahead mode, made by the start when there is none; it needs no administrator, so opening it brings its tables up to date.</summary>
internal sealed class SqliteProvider(string path) : StorageProvider
{
    // Kilobytes of the file that a kept connection holds in memory; SQLite's own measure of two thousand makes it read the same pages again and again.
    private const string Pages = "PRAGMA cache_size = -16000";

    /// <summary>The file, as an absolute path.</summary>
    public override string Place { get; } = Path.GetFullPath(path);

    // Never makes a file: where the register's has gone, an empty one in its place would be a register that has forgotten everything.
    private string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Place, ForeignKeys = true, Mode = SqliteOpenMode.ReadWrite }.ToString();

    /// <summary>SQLite answers within the thread that asks: more than there are processors only wait for each other, and each keeps pages of its own.</summary>
    public override int StatementsAtATime { get; } = Math.Max(4, Environment.ProcessorCount);

    public override void Configure(DbContextOptionsBuilder<RegisterContext> options) => options
        .UseSqlite(
            ConnectionString,
            sqlite => sqlite.MigrationsAssembly("Appointments.Migrations.Sqlite").UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new FileInPlace());

    public override void ConfigureKept(DbContextOptionsBuilder<RegisterContext> options) => options.AddInterceptors(new PreparedStatements());

    /// <summary>Opened once: opening again for each statement, as the framework does else, costs more than most of them.</summary>
    public override RegisterContext Ready(RegisterContext context)
    {
        try
        {
            context.Database.OpenConnection();
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = Pages;
            command.ExecuteNonQuery();
            return context;
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

    public override bool IsGood(RegisterContext context) => !FileInPlace.HasMoved((SqliteConnection)context.Database.GetDbConnection());

    public override void Release()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public override void ConfigureWriting(DbContextOptionsBuilder<RegisterContext> options) => options.AddInterceptors(new SecureDelete());

    public override Task OpenAsync(RegisterContext context, CancellationToken cancel) => MigrateAsync(context, cancel);

    public override Task MigrateAsync(RegisterContext context, CancellationToken cancel) => SqliteMigrator.MigrateAsync(Place, context, cancel);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override Task<List<VerifyFinding>> CheckItselfAsync(DbConnection connection, CancellationToken cancel) => FileCheck.RunAsync(connection, cancel);
}
