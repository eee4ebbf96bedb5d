using System.Buffers;
using System.Text.Json;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Appointments.Data.Journal;

/// <summary>
/// What an entry wrote, so exactly that the tables can be built again from the journal:
/// <c>{"erased":[digest],"inserted":{table:[{column:value}]},"nextId":n,"superseded":{table:[version]}}</c>.
/// Left out: columns that are null, RecordedIn (the entry's number) and SupersededIn (a later entry says so).
/// </summary>
internal static class FactsJson
{
    private const int LargestKept = 1 << 20;

    // A writer and its buffer are dearer than the few facts of most entries; a bulk set writes hundreds of thousands.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    public const string Erased = "erased", Inserted = "inserted", NextId = "nextId", Superseded = "superseded";

    public static byte[] Write(IModel model, IEnumerable<FactRow> inserted, IEnumerable<FactRow> superseded, IEnumerable<byte[]> erased, long nextId) =>
        Write(model, inserted.OrderBy(row => row.VersionId).Select(row => StoredRow.Of(model, row)), superseded, erased, nextId);

    /// <summary>The same of rows as they are stored, in the order of their versions.</summary>
    public static byte[] Write(IModel model, IEnumerable<StoredRow> inserted, IEnumerable<FactRow> superseded, IEnumerable<byte[]> erased, long nextId)
    {
        buffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        var json = writer ??= new Utf8JsonWriter(buffer, CanonicalJson.WriterOptions);
        json.Reset(buffer);
        json.WriteStartObject();
        WriteErased(json, erased);
        WriteInserted(json, inserted);
        json.WriteNumber(NextId, nextId);
        WriteSuperseded(json, model, superseded);
        json.WriteEndObject();
        json.Flush();
        var facts = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > LargestKept)
            (buffer, writer) = (null, null);
        return facts;
    }

    private static void WriteErased(Utf8JsonWriter json, IEnumerable<byte[]> erased)
    {
        json.WriteStartArray(Erased);
        foreach (var digest in erased.Select(Convert.ToHexStringLower).Order(StringComparer.Ordinal)) json.WriteStringValue(digest);
        json.WriteEndArray();
    }

    private static void WriteInserted(Utf8JsonWriter json, IEnumerable<StoredRow> rows)
    {
        json.WriteStartObject(Inserted);
        foreach (var facts in rows.GroupBy(row => row.Table).OrderBy(table => table.Key.Name, StringComparer.Ordinal))
        {
            json.WriteStartArray(facts.Key.Name);
            foreach (var fact in facts) WriteFact(json, fact);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, StoredRow fact)
    {
        json.WriteStartObject();
        foreach (var place in fact.Table.JournaledPlaces)
        {
            if (fact.Values[place] is { } value) fact.Table.Columns[place].Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteSuperseded(Utf8JsonWriter json, IModel model, IEnumerable<FactRow> rows)
    {
        json.WriteStartObject(Superseded);
        foreach (var (table, facts) in ByTable(model, rows))
        {
            json.WriteStartArray(table.Name);
            foreach (var fact in facts) json.WriteNumberValue(fact.VersionId);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<(FactTable Table, IEnumerable<FactRow> Facts)> ByTable(IModel model, IEnumerable<FactRow> rows) =>
        rows.GroupBy(row => row.GetType())
            .Select(group => (Table: FactTable.Of(model, group.Key), Facts: group.OrderBy(row => row.VersionId).AsEnumerable()))
            .OrderBy(pair => pair.Table.Name, StringComparer.Ordinal);
}
