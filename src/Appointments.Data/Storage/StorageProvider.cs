using System.Data.Common;
using Appointments.Data.Verification;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Storage;

/// <summary>Whatever one kind of database does in its own way; everything else is the same on all of them.</summary>
internal abstract class StorageProvider
{
    /// <summary>Where the register is, for people to read and for writers to queue by; never a password.</summary>
    public abstract string Place { get; }

    /// <summary>Says how the database is reached.</summary>
    public abstract void Configure(DbContextOptionsBuilder<RegisterContext> options);

    /// <summary>Says what only writers need.</summary>
    public virtual void ConfigureWriting(DbContextOptionsBuilder<RegisterContext> options)
    {
    }

    /// <summary>Says what only contexts need that are kept for many statements.</summary>
    public virtual void ConfigureKept(DbContextOptionsBuilder<RegisterContext> options)
    {
    }

    /// <summary>How many statements that read are worth sending at the same time.</summary>
    public abstract int StatementsAtATime { get; }

    /// <summary>Makes a context ready that is kept for many statements.</summary>
    public virtual RegisterContext Ready(RegisterContext context) => context;

    /// <summary>True when a context that was kept can be used again.</summary>
    public virtual bool IsGood(RegisterContext context) => true;

    /// <summary>Closes what a driver keeps open behind connections that are closed.</summary>
    public virtual void Release()
    {
    }

    /// <summary>Makes sure that the tables are those of this program.</summary>
    /// <exception cref="MissingMigrationsException">They are not, and somebody else has to bring them up to date.</exception>
    public abstract Task OpenAsync(RegisterContext context, CancellationToken cancel);

    /// <summary>Brings the tables up to date, once, however many processes try at the same time.</summary>
    public abstract Task MigrateAsync(RegisterContext context, CancellationToken cancel);

    /// <summary>What somebody should set on the database, and how; null when it is well set up, or does not tell.</summary>
    public virtual Task<string?> AdviceAsync(RegisterContext context, CancellationToken cancel) => Task.FromResult<string?>(null);

    /// <summary>A transaction in which all statements see one state; the connection must be open.</summary>
    public abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>What the database itself finds wrong with what it stores; empty where that is not this program's to ask.</summary>
    public virtual Task<List<VerifyFinding>> CheckItselfAsync(DbConnection connection, CancellationToken cancel) => Task.FromResult<List<VerifyFinding>>([]);
}
