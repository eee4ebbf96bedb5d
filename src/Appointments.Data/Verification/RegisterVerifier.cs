using System.Data.Common;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Appointments.Data.Verification;

/// <summary>Proves a register whole: the chain of the journal, the tables against its replay, the sealed values against their digests.</summary>
public sealed class RegisterVerifier(RegisterDatabase database)
{
    /// <summary>Reads one state of the whole register, while others may write, and compares everything with everything.</summary>
    /// <param name="exported">A checkpoint kept outside the register; null when there is none.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<VerifyReport> VerifyAsync(Checkpoint? exported, CancellationToken cancel)
    {
        await using var context = database.CreateContext();
        await context.Database.OpenConnectionAsync(cancel);
        var connection = context.Database.GetDbConnection();
        await using var snapshot = await database.BeginSnapshotAsync(connection, cancel);
        var findings = await database.CheckItselfAsync(connection, cancel);
        if (findings.Count > 0) return new VerifyReport(findings, 0, 0, new Checkpoint(0, ""), null);
        return await CompareAsync(context, new RawReader(connection, snapshot, context.GetService<ISqlGenerationHelper>()), exported, cancel);
    }

    private static async Task<VerifyReport> CompareAsync(RegisterContext context, RawReader reader, Checkpoint? exported, CancellationToken cancel)
    {
        var tables = FactTable.All(context.Model);
        var told = new FactsInMemory(tables);
        var replay = new Replay(told);
        var chain = new ChainCheck(replay, exported);
        await chain.RunAsync(reader, cancel);
        var facts = new FactCheck(told);
        foreach (var table in tables) await facts.RunAsync(reader, table, cancel);
        var sealedValues = await SealedCheck.RunAsync(reader, replay, facts.Digests.Union(chain.Digests, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal), cancel);
        VerifyFinding[] findings = [.. chain.Findings, .. replay.Findings, .. facts.Findings, .. sealedValues];
        return new VerifyReport(findings, chain.Entries, facts.Compared, chain.Head, exported is null ? VerifyReport.CutTail : null)
        {
            HeadAt = findings.Length == 0 ? chain.HeadAt : null,
        };
    }
}
