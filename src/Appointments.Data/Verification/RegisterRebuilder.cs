using Appointments.Data.Journal;
using Appointments.Data.Storage;
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
        using var unfinished = new UnfinishedRegister(path);
        var report = await BuildAsync(unfinished.Database, cancel);
        if (report.Findings.Count == 0) unfinished.Finish();
        return report;
    }

    private async Task<RebuildReport> BuildAsync(RegisterDatabase target, CancellationToken cancel)
    {
        await using var from = source.CreateContext();
        await from.Database.OpenConnectionAsync(cancel);
        var connection = from.Database.GetDbConnection();
        await using var snapshot = await source.BeginSnapshotAsync(connection, cancel);
        var reader = new RawReader(connection, snapshot, from.GetService<ISqlGenerationHelper>());

        // By the columns of the new register: it may be of another kind of database than the old one.
        await using var build = await RegisterBuild.BeginAsync(target, cancel);
        await foreach (var entry in reader.RowsAsync(ChainCheck.Journal, ChainCheck.Columns, cancel)) build.AddEntry(entry);
        await build.Chain.CheckHeadAsync(reader, cancel);
        VerifyFinding[] findings = [.. build.Chain.Findings.Where(CannotBeBuiltUpon), .. build.ReplayFindings];
        if (findings.Length > 0) return new RebuildReport(findings, 0, 0, 0);

        await foreach (var value in reader.RowsAsync(SealedCheck.Table, SealedCheck.Columns, cancel))
        {
            if (value is not [byte[] digest, ..] || !build.Erased.ContainsKey(Convert.ToHexStringLower(digest))) build.AddSealedValue(value);
        }

        await build.EndAsync(cancel);
        return new RebuildReport([], build.Chain.Entries, build.Facts, build.SealedValues);
    }

    /// <summary>A head that knows of more entries than there are says that some were cut off; whatever else is wrong with it is put right by building anew.</summary>
    private static bool CannotBeBuiltUpon(VerifyFinding finding) => finding.Table != HeadTable || finding.Column == nameof(JournalHeadRow.Number);
}
