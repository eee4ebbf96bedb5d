using System.Data.Common;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Appointments.Data;

/// <summary>The database that holds a register: one SQLite file in write-ahead mode.</summary>
public sealed class RegisterDatabase
{
    private readonly PooledDbContextFactory<RegisterContext> reading;
    private readonly DbContextOptions<RegisterContext> writing;

    /// <param name="path">The file; it and its folder are made by <see cref="OpenAsync"/> when they do not exist.</param>
    public RegisterDatabase(string path)
    {
        FilePath = Path.GetFullPath(path);
        reading = new PooledDbContextFactory<RegisterContext>(Options().Options);
        writing = Options().AddInterceptors(new SecureDelete()).Options;
    }

    /// <summary>The file, as an absolute path.</summary>
    public string FilePath { get; }

    /// <summary>Makes the file when there is none and brings its tables up to date. Several processes may do so at once.</summary>
    public Task OpenAsync(CancellationToken cancel) => Migrator.MigrateAsync(this, cancel);

    /// <summary>A context to read with: nothing is tracked.</summary>
    internal RegisterContext CreateContext() => reading.CreateDbContext();

    /// <summary>A context to write with; only <see cref="Registry"/> and the migrator ask for it.</summary>
    internal RegisterContext CreateWritingContext() => new(writing) { ChangeTracker = { AutoDetectChangesEnabled = false } };

    /// <summary>A transaction that reads one state and blocks no writer; the connection must be open.</summary>
    internal static DbTransaction BeginSnapshot(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    private DbContextOptionsBuilder<RegisterContext> Options() =>
        new DbContextOptionsBuilder<RegisterContext>()
            .UseSqlite(ConnectionString(), sqlite => sqlite.MigrationsAssembly("Appointments.Migrations.Sqlite"))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    private string ConnectionString() => new SqliteConnectionStringBuilder { DataSource = FilePath, ForeignKeys = true }.ToString();
}
