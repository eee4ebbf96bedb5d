using System.Data.Common;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Appointments.Tests.SqlServer;

/// <summary>A SQLite file that is written to as a SQL Server is: what fails in passing is tried again.</summary>
internal sealed class RetryingSqlite(string path, IInterceptor fault) : StorageProvider
{
    private readonly SqliteProvider sqlite = new(path);

    public override string Place => sqlite.Place;

    public override int StatementsAtATime => sqlite.StatementsAtATime;

    public override void Configure(DbContextOptionsBuilder<RegisterContext> options) => sqlite.Configure(options);

    public override void ConfigureWriting(DbContextOptionsBuilder<RegisterContext> options)
    {
        sqlite.ConfigureWriting(options);
        options.UseSqlite(settings => settings.ExecutionStrategy(dependencies => new SqlServerRetry(dependencies))).AddInterceptors(fault);
    }

    public override Task OpenAsync(RegisterContext context, CancellationToken cancel) => sqlite.OpenAsync(context, cancel);

    public override Task MigrateAsync(RegisterContext context, CancellationToken cancel) => sqlite.MigrateAsync(context, cancel);

    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) => sqlite.BeginSnapshotAsync(connection, cancel);

    public override Task<List<VerifyFinding>> CheckItselfAsync(DbConnection connection, CancellationToken cancel) => sqlite.CheckItselfAsync(connection, cancel);
}
