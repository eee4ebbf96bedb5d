using Appointments.Data.Journal;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Verification;

/// <summary>Builds a register in a new file from entries of a journal and sealed values that come one after another, each entry checked and its facts written as it says.</summary>
internal sealed class RegisterBuild : IAsyncDisposable
{
    private readonly RegisterContext context;
    private readonly SqliteConnection connection;
    private readonly IDbContextTransaction transaction;
    private readonly SqliteIndexes indexes;
    private readonly FactsInFile facts;
    private readonly Replay replay;
    private readonly SqliteStatement entries;
    private readonly SqliteStatement values;

    private RegisterBuild(RegisterContext context, SqliteConnection connection, IDbContextTransaction transaction, SqliteIndexes indexes)
    {
        (this.context, this.connection, this.transaction, this.indexes) = (context, connection, transaction, indexes);
        facts = new FactsInFile(connection, FactTable.All(context.Model));
        replay = new Replay(facts);
        Chain = new ChainCheck(replay, exported: null);
        entries = SqliteStatement.Insert(connection, ChainCheck.Journal, ChainCheck.Columns);
        values = SqliteStatement.Insert(connection, SealedCheck.Table, SealedCheck.Columns);
    }

    /// <summary>The check of the entries so far.</summary>
    public ChainCheck Chain { get; }

    /// <summary>What is wrong with what they say of the facts.</summary>
    public IReadOnlyList<VerifyFinding> ReplayFindings => replay.Findings;

    /// <summary>Versions of facts so far.</summary>
    public long Facts => facts.Count;

    /// <summary>Sealed values so far.</summary>
    public long SealedValues { get; private set; }

    /// <summary>Digests of sealed values that facts refer to, so far.</summary>
    public IReadOnlySet<SealedDigest> Digests => facts.Digests;

    /// <summary>Digests of sealed values that were erased, with the entry that says so.</summary>
    public IReadOnlyDictionary<string, long> Erased => replay.Erased;

    /// <summary>Makes the file.</summary>
    public static async Task<RegisterBuild> BeginAsync(RegisterDatabase target, CancellationToken cancel)
    {
        await target.OpenAsync(cancel);
        var context = target.CreateWritingContext();
        try
        {
            await context.Database.OpenConnectionAsync(cancel);
            var connection = (SqliteConnection)context.Database.GetDbConnection();
            var indexes = await SqliteIndexes.TakeAwayAsync(connection, cancel);
            return new RegisterBuild(context, connection, await context.Database.BeginTransactionAsync(cancel), indexes);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds an entry; see <see cref="ChainCheck.Check"/>. When anything is found wrong, now or before, the file is not written any more.</summary>
    public void AddEntry(object?[] row)
    {
        Chain.Check(row);
        if (Chain.Findings.Count == 0) Write(entries, row);
    }

    /// <summary>Adds a sealed value: digest, salt and value as they are stored.</summary>
    public void AddSealedValue(object?[] row)
    {
        Write(values, row);
        SealedValues++;
    }

    /// <summary>Writes the head and puts the indexes back.</summary>
    /// <exception cref="SqliteException">An index cannot be made: two facts say that they are the one that stands.</exception>
    public async Task EndAsync(CancellationToken cancel)
    {
        if (Chain.Entries > 0)
        {
            var head = new JournalHeadRow { Number = Chain.Head.Number, At = Chain.HeadAt, Hash = Convert.FromHexString(Chain.Head.Hash), NextId = replay.NextId };
            context.Attach(head).State = EntityState.Modified;
            await context.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        await indexes.PutBackAsync(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        entries.Dispose();
        values.Dispose();
        facts.Dispose();
        await transaction.DisposeAsync();

        // The last connection that closes brings the log into the file.
        await context.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool(connection);
        await context.DisposeAsync();
    }

    private static void Write(SqliteStatement statement, object?[] row)
    {
        for (var place = 0; place < row.Length; place++) statement.Bind(place, row[place]);
        statement.Run();
    }
}
