using System.Data.Common;
using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Appointments.Data.Verification;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data;

/// <summary>The database that holds a register: one SQLite file in write-ahead mode, or a database on SQL Server.</summary>
public sealed class RegisterDatabase
{
    private readonly StorageProvider provider;
    private readonly KeptContexts writing;
    private readonly RegisterDatabase? replica;

    /// <summary>A register in a SQLite file.</summary>
    /// <param name="path">The file; it and its folder are made by <see cref="OpenAsync"/> when they do not exist.</param>
    public RegisterDatabase(string path)
        : this(new SqliteProvider(path))
    {
    }

    /// <summary>A register where a provider says.</summary>
    /// <param name="provider">How the database is reached.</param>
    /// <param name="replica">How a copy that follows it is reached, which questions are asked of as far as it has come; null when there is none.</param>
    internal RegisterDatabase(StorageProvider provider, StorageProvider? replica = null)
    {
        this.provider = provider;
        this.replica = replica is null ? null : new RegisterDatabase(replica);
        Reading = new ReadingContexts(() => provider.Ready(Create(provider.ConfigureKept)), provider.IsGood, provider.StatementsAtATime);
        writing = new KeptContexts(() => provider.Ready(ForWriting(Create(provider.ConfigureKept, provider.ConfigureWriting))), provider.IsGood);
    }

    /// <summary>Where the register is: the file as an absolute path, or on SQL Server the database and its server, without login or password. Writers of one place queue.</summary>
    public string FilePath => provider.Place;

    /// <summary>A register on SQL Server.</summary>
    /// <param name="connectionString">How to reach it; it names the database.</param>
    /// <param name="options">How it is written to.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read or names no database; the message does not repeat it.</exception>
    public static RegisterDatabase SqlServer(string connectionString, SqlServerOptions options)
    {
        var connection = Read(connectionString);
        return options.Replica is null
            ? new RegisterDatabase(new SqlServerProvider(connection, options))
            : new RegisterDatabase(new SqlServerProvider(connection, options), SqlServerProvider.Replica(Read(options.Replica), options));
    }

    /// <summary>Says what is wrong with a connection string, without repeating it; null when nothing is.</summary>
    public static string? SqlServerFault(string connectionString)
    {
        try
        {
            Read(connectionString);
            return null;
        }
        catch (ArgumentException fault)
        {
            return fault.Message.Split(" (Parameter '")[0];
        }
    }

    /// <summary>Gets ready to read and write. A SQLite file is made when there is none and its tables are brought up to date; several processes may do so at once.</summary>
    /// <exception cref="MissingMigrationsException">The tables on SQL Server are not up to date; <see cref="MigrateAsync"/> brings them there.</exception>
    /// <exception cref="ArgumentException">The replica holds another register.</exception>
    public async Task OpenAsync(CancellationToken cancel)
    {
        await using var context = CreateWritingContext();
        await provider.OpenAsync(context, cancel);
        await RequireFollowerAsync(context, cancel);
    }

    /// <summary>Brings the tables up to date.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var context = CreateWritingContext();
        await provider.MigrateAsync(context, cancel);
    }

    /// <summary>A sentence on what an administrator should set on the database, and how; null when nothing is to be said.</summary>
    public async Task<string?> AdviceAsync(CancellationToken cancel)
    {
        await using var context = CreateContext();
        var advice = await provider.AdviceAsync(context, cancel);
        return replica is not null && await replica.FindHeadAsync(cancel) is null
            ? string.Join(Environment.NewLine, new[] { advice, $"{replica.FilePath} does not answer: until it does, all questions are asked of {FilePath}. (Kopien svarer ikke; alt læses fra hoveddatabasen.)" }.OfType<string>())
            : advice;
    }

    /// <summary>What questions are asked by.</summary>
    internal ReadingContexts Reading { get; }

    /// <summary>A context to read with for long, or in a transaction of its own: nothing is tracked.</summary>
    internal RegisterContext CreateContext() => Create();

    /// <summary>What questions are asked of the replica by; null when there is none.</summary>
    internal ReadingContexts? ReadingOfReplica => replica?.Reading;

    /// <summary>A context to write with; only <see cref="Registry"/> and the migrator ask for it.</summary>
    internal RegisterContext CreateWritingContext() => ForWriting(Create(provider.ConfigureWriting));

    /// <summary>A context to write with that one entry after the other is written by; give it back when its transaction is over.</summary>
    internal RegisterContext TakeWritingContext() => writing.Take();

    /// <summary>Lets the next writer have it. One that a fault came from is disposed of instead.</summary>
    internal void GiveBack(RegisterContext writer)
    {
        writer.ChangeTracker.Clear();
        writing.Give(writer);
    }

    /// <summary>A transaction that reads one state; the connection must be open. It blocks no writer, but on a SQL Server that allows no snapshots.</summary>
    internal Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancel) => provider.BeginSnapshotAsync(connection, cancel);

    /// <summary>Closes the connections that are kept for the next question or entry, so that a file can be moved or treated alone; whoever asks then opens another.</summary>
    internal void Release()
    {
        Reading.Release();
        writing.Release();
        provider.Release();
        replica?.Release();
    }

    /// <summary>What the database itself finds wrong with what it stores.</summary>
    internal Task<List<VerifyFinding>> CheckItselfAsync(DbConnection connection, CancellationToken cancel) => provider.CheckItselfAsync(connection, cancel);

    private static SqlConnectionStringBuilder Read(string connectionString)
    {
        SqlConnectionStringBuilder connection;
        try
        {
            connection = new SqlConnectionStringBuilder(connectionString);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            // Not even as the cause: its message may hold a part of the password.
            throw new ArgumentException("The connection string cannot be read. It looks like \"Server=sql.example.dk;Database=register;Integrated Security=true\". (Forbindelsesstrengen kan ikke læses.)", nameof(connectionString));
        }

        return connection.InitialCatalog.Length > 0
            ? connection
            : throw new ArgumentException("The connection string names no database: add \"Database=register\". (Forbindelsesstrengen nævner ingen database.)", nameof(connectionString));
    }

    // The entry that the replica ends with is an entry of this register, or it follows another. One that does not answer yet is asked when it does.
    private async Task RequireFollowerAsync(RegisterContext context, CancellationToken cancel)
    {
        if (replica is null || await replica.FindHeadAsync(cancel) is not { Number: > 0 } head) return;
        var hash = await context.Journal.Where(entry => entry.Number == head.Number).Select(entry => entry.Hash).FirstOrDefaultAsync(cancel);
        if (hash is null || !hash.AsSpan().SequenceEqual(head.Hash))
            throw new ArgumentException($"{replica.FilePath} is no replica of {FilePath}: they do not hold the same entry {FormattableString.Invariant($"{head.Number}")}. (Kopien er ikke en kopi af dette register.)", nameof(context));
    }

    private async Task<JournalHeadRow?> FindHeadAsync(CancellationToken cancel)
    {
        try
        {
            await using var context = CreateContext();
            return await context.JournalHead.SingleAsync(cancel);
        }
        catch (Exception fault) when (DatabaseTrouble.Of(fault) is not null)
        {
            return null;
        }
    }

    private static RegisterContext ForWriting(RegisterContext context)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        return context;
    }

    private RegisterContext Create(params ReadOnlySpan<Action<DbContextOptionsBuilder<RegisterContext>>> furnishing)
    {
        var options = new DbContextOptionsBuilder<RegisterContext>().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        provider.Configure(options);
        foreach (var furnish in furnishing)
            furnish(options);
        return new RegisterContext(options.Options);
    }
}
