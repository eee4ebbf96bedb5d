using System.Globalization;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using static System.FormattableString;

namespace Appointments.Data.Verification;

/// <summary>A table of facts against the replay: every row, every column, nothing more and nothing less.</summary>
internal sealed class FactCheck(FactsInMemory told)
{
    private readonly HashSet<string> digests = new(StringComparer.Ordinal);

    public List<VerifyFinding> Findings { get; } = [];

    public long Compared { get; private set; }

    /// <summary>The digests of sealed values that facts hold by the journal.</summary>
    public IReadOnlySet<string> Digests => digests;

    public async Task RunAsync(RawReader reader, FactTable table, CancellationToken cancel)
    {
        var missing = told.Of(table).ToDictionary();
        FactColumn[] columns = [.. table.Columns.OrderByDescending(column => column.Name == nameof(FactRow.VersionId))];
        CollectDigests(missing.Values, columns);
        await foreach (var row in reader.RowsAsync(table.Name, [.. columns.Select(column => column.Name)], cancel))
        {
            Compared++;
            if (row[0] is not long version || !missing.Remove(version, out var fact))
                Findings.Add(new VerifyFinding(table.Name, Convert.ToString(row[0], CultureInfo.InvariantCulture), null, "No entry of the journal wrote this row."));
            else
                CompareRow(table, version, columns, row, fact);
        }

        foreach (var (version, fact) in missing.OrderBy(pair => pair.Key))
            Findings.Add(new VerifyFinding(table.Name, Invariant($"{version}"), null, Invariant($"Entry {fact.RecordedIn} wrote this row; it is not there.")));
    }

    private void CompareRow(FactTable table, long version, FactColumn[] columns, object?[] row, ReplayedFact fact)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            var (stored, wanted) = (StoredText.Of(row[index], columns[index].StoredType), fact.TextOf(columns[index]));
            if (stored != wanted)
                Findings.Add(new VerifyFinding(table.Name, Invariant($"{version}"), columns[index].Name, $"Holds {Show(stored)}; the journal says {Show(wanted)}."));
        }
    }

    private void CollectDigests(IEnumerable<ReplayedFact> facts, FactColumn[] columns)
    {
        var digestColumns = columns.Where(column => column.StoredType == typeof(byte[])).ToList();
        if (digestColumns.Count == 0) return;

        // A column may hold several, one after another.
        foreach (var fact in facts) digests.UnionWith(digestColumns.Select(fact.TextOf).OfType<string>().SelectMany(hex => hex.Chunk(2 * SealedValueRow.DigestBytes).Select(digest => new string(digest))));
    }

    private static string Show(string? text) => text is null ? "nothing" : $"«{text}»";
}
