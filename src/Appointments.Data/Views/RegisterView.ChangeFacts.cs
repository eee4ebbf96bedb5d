using Appointments.Data.Rows;
using Appointments.Data.Views.Changes;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    // Entries never change; their facts, their number, the fora and the persons all begin here.
    private readonly Dictionary<long, IReadOnlyList<TouchedFact>> factsByEntry = [];

    /// <summary>How many facts each entry wrote or withdrew, aligned.</summary>
    public async Task<IReadOnlyList<int>> FactCountsAsync(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        var facts = await TouchedFactsAsync(changes, cancel);
        return [.. changes.Select(change => facts[change.Number].Count)];
    }

    /// <summary>Facts of each entry, aligned, in words: what somebody decided first, what it rests on after.</summary>
    /// <param name="changes">The entries.</param>
    /// <param name="after">A position; 0 to start.</param>
    /// <param name="first">How many at most of each entry.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<IReadOnlyList<FactChange>>> FactsOfChangesAsync(IReadOnlyList<Change> changes, int after, int first, CancellationToken cancel)
    {
        var facts = await TouchedFactsAsync(changes, cancel);
        var shown = changes.Select(change => (IReadOnlyList<TouchedFact>)[.. facts[change.Number].Skip(after).Take(first)]).ToList();
        var (rows, names) = await ReadAsync([.. shown.SelectMany(some => some)], cancel);
        return [.. shown.Select(some => (IReadOnlyList<FactChange>)[.. some.Select((fact, index) => InWords(after + index + 1, fact, rows, names))])];
    }

    /// <summary>Ids of the fora that the facts of each entry speak of, aligned, in the order of the facts.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<long>>> ForaOfChangesAsync(IReadOnlyList<Change> changes, CancellationToken cancel) =>
        await SpokenOfAsync(changes, (reference, names) => names.ForumOf(reference), cancel);

    /// <summary>Ids of the persons that the facts of each entry speak of, aligned, in the order of the facts. Candidates are not among them.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<long>>> PersonsOfChangesAsync(IReadOnlyList<Change> changes, CancellationToken cancel) =>
        await SpokenOfAsync(changes, (reference, _) => reference.Kind == ReferenceKind.Person ? reference.Id : null, cancel);

    private async Task<IReadOnlyList<IReadOnlyList<long>>> SpokenOfAsync(IReadOnlyList<Change> changes, Func<Reference, FactNames, long?> id, CancellationToken cancel)
    {
        var facts = await TouchedFactsAsync(changes, cancel);
        var (rows, names) = await ReadAsync([.. changes.SelectMany(change => facts[change.Number])], cancel);
        return
        [
            .. changes.Select(change => (IReadOnlyList<long>)
            [
                .. facts[change.Number]
                    .SelectMany(fact => fact.Versions.SelectMany(version => fact.Description.References(rows[(fact.Description, version)])))
                    .Select(reference => id(reference, names)).OfType<long>().Distinct(),
            ]),
        ];
    }

    private static FactChange InWords(int position, TouchedFact fact, Dictionary<(FactDescription Description, long Version), FactRow> rows, FactNames names)
    {
        var (description, factId, before, after) = fact;
        var (stood, stands) = (RowOf(before), RowOf(after));
        var effect = stood is null ? FactEffect.Added : stands is null ? FactEffect.Withdrawn : FactEffect.Replaced;
        return new FactChange(position, description.Table, factId, effect, description.Label, description.Title((stands ?? stood)!, names), description.Fields(stood, stands, names));

        FactRow? RowOf(long? version) => version is { } id ? rows[(description, id)] : null;
    }

    private async Task<(Dictionary<(FactDescription Description, long Version), FactRow> Rows, FactNames Names)> ReadAsync(IReadOnlyList<TouchedFact> facts, CancellationToken cancel)
    {
        var rows = new Dictionary<(FactDescription, long), FactRow>();
        foreach (var table in facts.GroupBy(fact => fact.Description))
        {
            foreach (var (version, row) in await table.Key.RowsAsync(session, [.. table.SelectMany(fact => fact.Versions)], cancel))
                rows[(table.Key, version)] = row;
        }

        var names = new FactNames(session, State);
        await names.LoadAsync(rows.SelectMany(row => row.Key.Item1.References(row.Value)), cancel);
        return (rows, names);
    }

    private async Task<IReadOnlyDictionary<long, IReadOnlyList<TouchedFact>>> TouchedFactsAsync(IReadOnlyList<Change> changes, CancellationToken cancel)
    {
        long[] missing;
        lock (factsByEntry)
            missing = [.. changes.Select(change => change.Number).Distinct().Where(number => !factsByEntry.ContainsKey(number))];
        if (missing.Length > 0)
        {
            var found = await ReadTouchedFactsAsync(missing, cancel);
            lock (factsByEntry)
            {
                foreach (var (number, facts) in found) factsByEntry[number] = facts;
            }
        }

        lock (factsByEntry)
            return changes.Select(change => change.Number).Distinct().ToDictionary(number => number, number => factsByEntry[number]);
    }

    private async Task<IReadOnlyList<(long Number, IReadOnlyList<TouchedFact> Facts)>> ReadTouchedFactsAsync(long[] numbers, CancellationToken cancel)
    {
        var rows = await ListAsync(
            db => db.Journal.Where(entry => EF.Parameter(numbers).Contains(entry.Number)).Select(entry => new { entry.Number, entry.Facts }), cancel);
        var read = rows.Select(row => (row.Number, Facts: EntryFacts.Read(row.Facts))).ToList();
        var confidential = await ConfidentialVersionsAsync([.. read.SelectMany(entry => entry.Facts.VersionsOf(Nominations))], cancel);
        var entries = read.ConvertAll(entry => (entry.Number, Facts: entry.Facts.Without(Nominations, confidential)));
        var things = new Dictionary<FactDescription, IReadOnlyDictionary<long, long>>();
        var guarded = await GuardedAsync(numbers, cancel);
        foreach (var description in FactDescriptions.All)
        {
            long[] superseded = [.. entries.SelectMany(entry => entry.Facts.Superseded[description.Table])];
            things[description] = superseded.Length == 0 ? new Dictionary<long, long>() : await description.FactIdsAsync(session, superseded, cancel);
        }

        return [.. entries.Select(entry => (entry.Number, (IReadOnlyList<TouchedFact>)[.. ToldOf(guarded.Contains(entry.Number)).SelectMany(description => Paired(description, entry.Facts, things[description]))]))];
    }

    private const string Nominations = "nominations";

    /// <summary>The tables whose facts are told of an entry.</summary>
    private static IReadOnlyList<FactDescription> ToldOf(bool guarded) => guarded ? FactDescriptions.Public : FactDescriptions.All;

    /// <summary>Which of these entries hold something that the reader may not know of; all, for the public.</summary>
    private async Task<IReadOnlySet<long>> GuardedAsync(long[] numbers, CancellationToken cancel)
    {
        if (session.Sight.IsWhole)
            return new HashSet<long>();
        if (session.Sight.IsPublic)
            return numbers.ToHashSet();
        var found = await ListAsync(db => session.Sight.EntriesWithHidden(db, db.Journal.Where(entry => EF.Parameter(numbers).Contains(entry.Number))).Select(entry => entry.Number), cancel);
        return found.ToHashSet();
    }

    /// <summary>Which of these versions of nominations the reader may not know of.</summary>
    private async Task<IReadOnlySet<long>> ConfidentialVersionsAsync(long[] versions, CancellationToken cancel)
    {
        if (session.Sight.IsWhole || versions.Length == 0)
            return new HashSet<long>();
        var seen = await ListAsync(db => session.Sight.Nominations(db).Where(row => EF.Parameter(versions).Contains(row.VersionId)).Select(row => row.VersionId), cancel);
        return versions.Except(seen).ToHashSet();
    }

    /// <summary>What an entry did to the facts of a table: a version that it superseded and one that it wrote of the same fact are one change.</summary>
    private static IEnumerable<TouchedFact> Paired(FactDescription description, EntryFacts entry, IReadOnlyDictionary<long, long> things)
    {
        var before = entry.Superseded[description.Table].ToDictionary(version => things[version]);
        foreach (var (version, fact) in entry.Inserted[description.Table])
            yield return new TouchedFact(description, fact, before.Remove(fact, out var stood) ? stood : null, version);
        foreach (var (fact, version) in before)
            yield return new TouchedFact(description, fact, version, null);
    }
}
