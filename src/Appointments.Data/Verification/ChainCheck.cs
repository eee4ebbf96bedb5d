using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Appointments.Data.Journal;
using NodaTime;
using static System.FormattableString;

namespace Appointments.Data.Verification;

/// <summary>The journal: numbers without gaps, each hash over the entry's stored bytes and the hash before it, the head where it ends.</summary>
internal sealed class ChainCheck(Replay replay, Checkpoint? exported)
{
    /// <summary>The table of the entries.</summary>
    public const string Journal = "journal";

    private const string HeadTable = "journal_head";

    /// <summary>Its columns in the order of an entry that is to be checked.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        nameof(JournalRow.Number), nameof(JournalRow.At), nameof(JournalRow.Actor), nameof(JournalRow.Kind), nameof(JournalRow.Reason), nameof(JournalRow.IdempotencyKey),
        nameof(JournalRow.Command), nameof(JournalRow.Facts), nameof(JournalRow.PreviousHash), nameof(JournalRow.Hash),
    ];

    private static readonly string[] HeadColumns =
    [
        nameof(JournalHeadRow.Id), nameof(JournalHeadRow.Number), nameof(JournalHeadRow.At), nameof(JournalHeadRow.Hash), nameof(JournalHeadRow.NextId),
    ];

    private readonly HashSet<string> digests = new(StringComparer.Ordinal);
    private string lastHash = Convert.ToHexStringLower(EntryHash.BeforeTheFirst);
    private long lastNumber;
    private long lastTicks;

    public List<VerifyFinding> Findings { get; } = [];

    /// <summary>Digests of sealed values that commands refer to.</summary>
    public IReadOnlySet<string> Digests => digests;

    public long Entries { get; private set; }

    public Checkpoint Head => new(lastNumber, lastHash);

    /// <summary>Instant of the last entry.</summary>
    public Instant HeadAt => Instant.FromUnixTimeTicks(lastTicks);

    public async Task RunAsync(RawReader reader, CancellationToken cancel)
    {
        CompareWithCheckpoint();
        await foreach (var row in reader.RowsAsync(Journal, Columns, cancel)) Check(row);
        if (exported is not null && exported.Number > lastNumber)
            Report(exported.Number, null, Invariant($"The exported checkpoint knows this entry; the journal ends at {lastNumber}: its tail was cut."));
        await CheckHeadAsync(reader, cancel);
    }

    /// <summary>An entry, after the one before it: the stored values of <see cref="Columns"/>. What it says is replayed.</summary>
    public void Check(object?[] row)
    {
        Entries++;
        if (row is not [long number, long ticks, string actor, string kind, string reason, var key, byte[] command, byte[] facts, byte[] previousHash, byte[] hash])
        {
            Findings.Add(new VerifyFinding(Journal, Convert.ToString(row[0], CultureInfo.InvariantCulture), null, "A column holds a value of another type than the register writes."));
            return;
        }

        if (number != lastNumber + 1) Report(number, nameof(JournalRow.Number), Invariant($"Follows {lastNumber}; numbers have no gaps."));
        if (Convert.ToHexStringLower(previousHash) != lastHash) Report(number, nameof(JournalRow.PreviousHash), "Is not the hash of the entry before.");
        if (!EntryHash.Of(previousHash, number, ticks, actor, kind, reason, command, facts).AsSpan().SequenceEqual(hash))
            Report(number, nameof(JournalRow.Hash), "Is not the hash of what the entry says: one of its columns was changed.");
        CheckCommand(number, key as string, command);
        replay.Apply(number, kind, facts);
        (lastNumber, lastTicks, lastHash) = (number, ticks, Convert.ToHexStringLower(hash));
        CompareWithCheckpoint();
    }

    // The key has a column of its own to be found by; the hash is over the one in the command.
    private void CheckCommand(long number, string? key, byte[] command)
    {
        try
        {
            var said = JsonNode.Parse(command)!;
            if ((string?)said[CommandJson.Key] != key) Report(number, nameof(JournalRow.IdempotencyKey), "Is not the key that the command was sent under.");
            digests.UnionWith(CommandJson.Digests(said[CommandJson.Input]));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            Report(number, nameof(JournalRow.Command), $"Cannot be read as a command: {fault.Message}");
        }
    }

    private void CompareWithCheckpoint()
    {
        if (exported?.Number == lastNumber && exported.Hash != lastHash)
            Report(lastNumber, nameof(JournalRow.Hash), "Is not the hash of the exported checkpoint: the journal was written anew up to here.");
    }

    /// <summary>The head row, after the last entry.</summary>
    public async Task CheckHeadAsync(RawReader reader, CancellationToken cancel)
    {
        var heads = new List<string?[]>();
        Type[] types = [typeof(int), typeof(long), typeof(long), typeof(byte[]), typeof(long)];
        await foreach (var row in reader.RowsAsync(HeadTable, HeadColumns, cancel)) heads.Add([.. row.Zip(types, StoredText.Of)]);
        if (heads.Count != 1) Findings.Add(new VerifyFinding(HeadTable, null, null, Invariant($"Has {heads.Count} rows where one belongs.")));
        string[] wanted = [Invariant($"{JournalHeadRow.TheId}"), Invariant($"{lastNumber}"), Invariant($"{lastTicks}"), lastHash, Invariant($"{replay.NextId}")];
        foreach (var head in heads)
        {
            for (var column = 0; column < wanted.Length; column++)
            {
                if (head[column] != wanted[column])
                    Findings.Add(new VerifyFinding(HeadTable, head[0], HeadColumns[column], $"Holds {head[column]}; the journal ends with {wanted[column]}."));
            }
        }
    }

    private void Report(long number, string? column, string message) => Findings.Add(new VerifyFinding(Journal, Invariant($"{number}"), column, message));
}
