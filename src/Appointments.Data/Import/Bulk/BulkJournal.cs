using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Data.Storage;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace Appointments.Data.Import.Bulk;

/// <summary>The entries of a bulk import, chained as all others are; their rows go out in batches.</summary>
/// <param name="model">The tables.</param>
/// <param name="head">The head of the journal before the first entry; afterwards that after the last.</param>
/// <param name="set">What the set is called, for command and reason.</param>
/// <param name="send">Gets the rows of facts, sealed values and entries, in no order that matters.</param>
internal sealed class BulkJournal(IModel model, JournalHeadRow head, string set, Action<IReadOnlyList<StoredRow>> send)
{
    private const int RowsInABatch = 2_000;

    /// <summary>Not the program itself: what that put there it may complete with the sample, and this register holds something else.</summary>
    private static readonly Actor Importer = new("import-bulk");

    private readonly byte[] command = CanonicalJson.Bytes(new JsonObject { [CommandJson.Command] = "import-bulk", [CommandJson.Input] = new JsonObject { ["set"] = set } });
    private readonly string reason = $"Masseindlæsning af {set}";
    private readonly List<StoredRow> inserted = [];
    private List<StoredRow> batch = [];

    /// <summary>A new id for a fact, a version or a seat.</summary>
    public long NewId() => head.NextId++;

    /// <summary>Stores a value that may have to be erased, apart from the facts.</summary>
    /// <returns>The digest that stands for it.</returns>
    public byte[] Seal(string value)
    {
        var sealedValue = SealedValues.Seal(value, RandomNumberGenerator.GetBytes(SealedValueRow.SaltBytes));
        batch.Add(StoredRow.Of(model, sealedValue));
        return sealedValue.Digest;
    }

    /// <summary>Adds a fact to the entry in the making. A <see cref="FactRow.FactId"/> of 0 makes it a new thing.</summary>
    /// <param name="row">The fact.</param>
    /// <param name="supersededIn">The entry that will replace it; <see cref="OpenEnd.Number"/> when none will.</param>
    /// <returns>The FactId.</returns>
    public long Add(FactRow row, long supersededIn = OpenEnd.Number)
    {
        row.VersionId = NewId();
        if (row.FactId == 0)
            row.FactId = NewId();
        row.RecordedIn = head.Number + 1;
        row.SupersededIn = supersededIn;
        var stored = StoredRow.Of(model, row);
        inserted.Add(stored);
        batch.Add(stored);
        return row.FactId;
    }

    /// <summary>Ends the entry in the making.</summary>
    /// <param name="at">When it was recorded; later than the entry before.</param>
    /// <param name="superseded">The versions it replaces.</param>
    public void Write(Instant at, IReadOnlyList<FactRow> superseded)
    {
        var facts = FactsJson.Write(model, inserted, superseded, [], head.NextId);
        var number = head.Number + 1;
        var hash = EntryHash.Of(head.Hash, number, at.ToUnixTimeTicks(), Importer.Name, nameof(EntryKind.Import), reason, command, facts);
        batch.Add(StoredRow.Of(model, new JournalRow
        {
            Number = number, At = at, Actor = Importer.Name, Kind = EntryKind.Import, Reason = reason,
            Command = command, Facts = facts, PreviousHash = head.Hash, Hash = hash,
        }));
        head.Number = number;
        head.At = at;
        head.Hash = hash;
        inserted.Clear();
        if (batch.Count >= RowsInABatch)
            Flush();
    }

    /// <summary>Sends what is left.</summary>
    public void Flush()
    {
        send(batch);
        batch = [];
    }
}
