using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>
/// Takes a bulk interchange set into an empty register, with the record times that the set tells: an entry of the journal for each instant at
/// which something became known, chained as all entries are. What the set says of no record time (places, persons, fora, seats, meetings,
/// decisions) was known before all of it, and so are the register's own reference data and law.
/// </summary>
/// <param name="folder">The set: CSV in UTF-8 with header rows, empty for null, half-open periods.</param>
/// <param name="laws">The law of every kind of forum that is built in.</param>
/// <param name="progress">Told after each thousand rows or so.</param>
public sealed class BulkImport(string folder, IReadOnlyList<LawDocument> laws, IProgress<BulkProgress> progress)
{
    private const int FactsInAnEntry = 1_000;

    private readonly string set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
    private readonly List<(string Table, long Count)> rows = [];
    private int rulesPassedOver;

    /// <summary>Makes the register. Until all of it is written the file has another name, so that half of it is never found there.</summary>
    /// <param name="path">The file to make; one that is there must be a register without an entry.</param>
    /// <param name="cancel">Until the end nothing has happened.</param>
    /// <exception cref="BulkFault">Something in the set is wrong; nothing is written.</exception>
    /// <exception cref="IOException">There is a register with entries in that file.</exception>
    public async Task<BulkReport> RunAsync(string path, CancellationToken cancel)
    {
        if (!await UnfinishedRegister.CanBecomeAsync(path, cancel))
            throw new IOException($"A bulk set goes only into an empty register, and {path} is none. Name a file that is not there. (Et sæt kan kun læses ind i et tomt register; nævn en fil, der ikke findes.)");
        using var unfinished = new UnfinishedRegister(path);
        var report = await FillAsync(unfinished.Database, cancel);
        unfinished.FinishOverEmpty();
        return report;
    }

    private async Task<BulkReport> FillAsync(RegisterDatabase database, CancellationToken cancel)
    {
        var versions = BulkVersions.Read(folder);
        await database.OpenAsync(cancel);

        // The base takes an instant of its own for each entry, a tick apart; a day is room for more of them than any set has.
        var registry = new Registry(database, new BulkClock(versions.First - Duration.FromDays(2)));
        await FirstStart.EnsureAsync(database, registry, [.. laws, .. BulkLaw.Read(folder)], withSample: false, cancel);

        // Alone with the file: one that others have open cannot be written without a log.
        database.Release();
        await using var context = database.CreateWritingContext();
        await context.Database.OpenConnectionAsync(cancel);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var indexes = await SqliteIndexes.TakeAwayAsync(connection, cancel);
        var head = await context.JournalHead.SingleAsync(cancel);
        await using (var transaction = await context.Database.BeginTransactionAsync(cancel))
        {
            await WriteAsync(context, connection, head, versions, cancel);
            context.Attach(head).State = EntityState.Modified;
            await context.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }

        progress.Report(new BulkProgress("index", 0, null));
        await indexes.PutBackAsync(cancel);
        return new BulkReport(versions.Appointments, rows, head.Number, rulesPassedOver);
    }

    private async Task WriteAsync(RegisterContext context, SqliteConnection connection, JournalHeadRow head, BulkVersions versions, CancellationToken cancel)
    {
        var letters = await context.Parties.Where(party => party.MunicipalityCode == null).Select(party => party.Letter).ToListAsync(cancel);
        await using var writer = new BulkWriter(connection);
        var journal = new BulkJournal(context.Model, head, set, writer.Send);
        var facts = new BulkFacts(folder, journal, new Source($"Indlæst sæt: {set}", null, null, SourceMark.Elsewhere, null), letters.ToHashSet(StringComparer.Ordinal));
        WriteBase(facts, journal, versions.First - Duration.FromDays(1), cancel);
        WriteVersions(facts, journal, versions, head.Number, cancel);
        journal.Flush();
        rulesPassedOver = facts.RulesPassedOver;
        await writer.CompleteAsync();
    }

    private void WriteBase(BulkFacts facts, BulkJournal journal, Instant at, CancellationToken cancel)
    {
        var waiting = 0;
        foreach (var (table, ofTable) in facts.Tables())
        {
            var count = 0L;
            foreach (var fact in ofTable)
            {
                journal.Add(fact);
                count++;
                if (++waiting == FactsInAnEntry)
                    End();
            }

            rows.Add((table, count));
            progress.Report(new BulkProgress(table, count, null));
        }

        if (waiting > 0)
            End();

        void End()
        {
            cancel.ThrowIfCancellationRequested();
            journal.Write(at = at.PlusTicks(1), []);
            waiting = 0;
        }
    }

    private void WriteVersions(BulkFacts facts, BulkJournal journal, BulkVersions versions, long number, CancellationToken cancel)
    {
        var entries = versions.Entries().ToList();
        var endOf = new Dictionary<BulkVersion, long>(ReferenceEqualityComparer.Instance);
        foreach (var (index, entry) in entries.Index())
        {
            foreach (var version in entry.Superseded)
                endOf.Add(version, number + index + 1);
        }

        var factIds = new Dictionary<int, long>();
        var done = 0L;
        foreach (var (at, recorded, superseded) in entries)
        {
            foreach (var version in recorded)
            {
                version.Row = facts.Version(version, factIds.GetValueOrDefault(version.AppointmentNumber));
                factIds[version.AppointmentNumber] = journal.Add(version.Row, endOf.GetValueOrDefault(version, OpenEnd.Number));
            }

            journal.Write(at, [.. superseded.Select(version => version.Row!)]);
            done += recorded.Count;
            if (done % FactsInAnEntry < recorded.Count)
            {
                cancel.ThrowIfCancellationRequested();
                progress.Report(new BulkProgress("appointments", done, versions.All.Count));
            }
        }

        rows.Add(("appointments", done));
        progress.Report(new BulkProgress("appointments", done, versions.All.Count));
    }
}
