using System.Data.Common;
using Appointments.Data.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Storage;

/// <summary>One file in write-ahead mode, made by the start when there is none; it needs no administrator, so opening it brings its tables up to date.</summary>
internal sealed class SqliteProvider(string path) : StorageProvider
{
    /// <summary>The file, as an absolute path.</summary>
    public override string Place { get; } = Path.GetFullPath(path);

    // Never makes a file: where the register's has gone, an empty one in its place would be a register that has forgotten everything.
    public override void Configure(DbContextOptionsBuilder<RegisterContext> options) => options
        .UseSqlite(
            new SqliteConnectionStringBuilder { DataSource = Place, ForeignKeys = true, Mode = SqliteOpenMode.ReadWrite }.ToString(),
            sqlite => sqlite.MigrationsAssembly("Appointments.Migrations.Sqlite"))
        .AddInterceptors(new FileInPlace());

    public override void ConfigureWriting(DbContextOptionsBuilder<RegisterContext> options) => options.AddInterceptors(new SecureDelete());

    public override Task OpenAsync(RegisterContext context, CancellationToken cancel) => MigrateAsync(context, cancel);

    public override Task MigrateAsync(RegisterContext context, CancellationToken cancel) => SqliteMigrator.MigrateAsync(Place, context, cancel);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    public override Task<List<VerifyFinding>> CheckItselfAsync(DbConnection connection, CancellationToken cancel) => FileCheck.RunAsync(connection, cancel);
}
