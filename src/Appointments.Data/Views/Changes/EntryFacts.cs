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

    private static ILookup<string, T> ByTable<T>(JsonElement tables, Func<JsonElement, T> read) =>
        tables.EnumerateObject().SelectMany(table => table.Value.EnumerateArray().Select(item => (table.Name, Item: read(item)))).ToLookup(pair => pair.Name, pair => pair.Item, StringComparer.Ordinal);
}
