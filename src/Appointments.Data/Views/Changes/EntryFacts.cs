using System.Text.Json;
using Appointments.Data.Journal;
using Appointments.Data.Rows;

namespace Appointments.Data.Views.Changes;

/// <summary>Which versions an entry of the journal wrote and superseded, by table.</summary>
/// <param name="Inserted">VersionId and FactId of what it wrote.</param>
/// <param name="Superseded">VersionId of what it superseded.</param>
internal sealed record EntryFacts(ILookup<string, (long Version, long Fact)> Inserted, ILookup<string, long> Superseded)
{
    /// <summary>Reads them from an entry's <see cref="FactsJson"/>.</summary>
    public static EntryFacts Read(byte[] facts)
    {
        using var document = JsonDocument.Parse(facts);
        return new EntryFacts(
            ByTable(document.RootElement.GetProperty(FactsJson.Inserted), row => (row.GetProperty(nameof(FactRow.VersionId)).GetInt64(), row.GetProperty(nameof(FactRow.FactId)).GetInt64())),
            ByTable(document.RootElement.GetProperty(FactsJson.Superseded), version => version.GetInt64()));
    }

    /// <summary>VersionIds of what it wrote and superseded in a table.</summary>
    public IEnumerable<long> VersionsOf(string table) => Inserted[table].Select(row => row.Version).Concat(Superseded[table]);

    /// <summary>The same without some versions of a table.</summary>
    public EntryFacts Without(string table, IReadOnlySet<long> versions) => versions.Count == 0 ? this : new EntryFacts(
        Kept(Inserted, (name, row) => name != table || !versions.Contains(row.Version)),
        Kept(Superseded, (name, version) => name != table || !versions.Contains(version)));

    private static ILookup<string, T> Kept<T>(ILookup<string, T> tables, Func<string, T, bool> stays) =>
        tables.SelectMany(table => table.Where(item => stays(table.Key, item)).Select(item => (table.Key, Item: item))).ToLookup(pair => pair.Key, pair => pair.Item, StringComparer.Ordinal);

    private static ILookup<string, T> ByTable<T>(JsonElement tables, Func<JsonElement, T> read) =>
        tables.EnumerateObject().SelectMany(table => table.Value.EnumerateArray().Select(item => (table.Name, Item: read(item)))).ToLookup(pair => pair.Name, pair => pair.Item, StringComparer.Ordinal);
}
