using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Verification;

/// <summary>Builds a register anew from the journal of another and its sealed values, and from nothing else: what the tables of the other hold does not matter.</summary>
public sealed class RegisterRebuilder(RegisterDatabase source)
{
    private const string HeadTable = "journal_head";

    /// <summary>Builds it, unless the journal is not whole.</summary>
    /// <param name="path">The file to make; it must not be there. Until all of it is written it has another name.</param>
    /// <param name="cancel">Until the end there is no such file.</param>
    /// <exception cref="IOException">There is a file of that name.</exception>
    public async Task<RebuildReport> RebuildAsync(string path, CancellationToken cancel)
    {
        var unfinished = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}";
        try
        {
            var report = await BuildAsync(new RegisterDatabase(unfinished), cancel);
            if (report.Findings.Count == 0) File.Move(unfinished, path);
            return report;
        }
        finally
        {
            foreach (var left in new[] { unfinished, unfinished + "-wal", unfinished + "-shm", unfinished + ".migrating" }) File.Delete(left);
        }
    }

    private async Task<RebuildReport> BuildAsync(RegisterDatabase target, CancellationToken cancel)
    {
        await using var from = source.CreateContext();
        await from.Database.OpenConnectionAsync(cancel);
        var connection = from.Database.GetDbConnection();
        await using var snapshot = await source.BeginSnapshotAsync(connection, cancel);
        await from.Database.UseTransactionAsync(snapshot, cancel);
        var tables = FactTable.All(from.Model);
        var replay = new Replay(tables);
        var chain = new ChainCheck(replay, exported: null);
        await chain.RunAsync(new RawReader(connection, snapshot, from.GetService<ISqlGenerationHelper>()), cancel);
        VerifyFinding[] findings = [.. chain.Findings.Where(CannotBeBuiltUpon), .. replay.Findings];
        if (findings.Length > 0) return new RebuildReport(findings, 0, 0, 0);

        await target.OpenAsync(cancel);
        await using var to = target.CreateWritingContext();
        await using var transaction = await to.Database.BeginTransactionAsync(cancel);
        var facts = 0L;

        // By the columns of the new register: it may be of another kind of database than the old one.
        foreach (var table in FactTable.All(to.Model))
            facts += await ReplayInsert.RunAsync(to, table, replay.FactsOf(table).OrderBy(fact => fact.Key).Select(fact => fact.Value), cancel);
        var values = await CopySealedValuesAsync(from, to, replay, cancel);
        await CopyJournalAsync(from, to, replay.NextId, cancel);
        await transaction.CommitAsync(cancel);

        // The last connection that closes brings the log into the file.
        await to.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool((SqliteConnection)to.Database.GetDbConnection());
        return new RebuildReport([], chain.Entries, facts, values);
    }

    /// <summary>A head that knows of more entries than there are says that some were cut off; whatever else is wrong with it is put right by building anew.</summary>
    private static bool CannotBeBuiltUpon(VerifyFinding finding) => finding.Table != HeadTable || finding.Column == nameof(JournalHeadRow.Number);

    private static async Task CopyJournalAsync(RegisterContext from, RegisterContext to, long nextId, CancellationToken cancel)
    {
        JournalRow? last = null;
        await foreach (var entry in from.Journal.OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            await BulkInsert.RunAsync(to, [entry], cancel);
            last = entry;
        }

        if (last is null) return;
        to.Attach(new JournalHeadRow { Number = last.Number, At = last.At, Hash = last.Hash, NextId = nextId }).State = EntityState.Modified;
        await to.SaveChangesAsync(cancel);
    }

    private static async Task<long> CopySealedValuesAsync(RegisterContext from, RegisterContext to, Replay replay, CancellationToken cancel)
    {
        var values = await from.SealedValues.ToListAsync(cancel);
        SealedValueRow[] kept = [.. values.Where(value => !replay.Erased.ContainsKey(Convert.ToHexStringLower(value.Digest)))];
        await BulkInsert.RunAsync(to, kept, cancel);
        return kept.Length;
    }
}
