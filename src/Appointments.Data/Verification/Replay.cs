using System.Text.Json;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using static System.FormattableString;

namespace Appointments.Data.Verification;

/// <summary>Reads what the journal says of the tables, entry by entry, into something that takes it.</summary>
internal sealed class Replay(IReplayTarget target)
{
    private readonly Dictionary<string, long> erased = new(StringComparer.Ordinal);

    public List<VerifyFinding> Findings { get; } = [];

    /// <summary>The next id to give out after the entries so far.</summary>
    public long NextId { get; private set; } = 1;

    /// <summary>Digests of sealed values that were erased, with the entry that says so.</summary>
    public IReadOnlyDictionary<string, long> Erased => erased;

    /// <summary>Adds what an entry says. Bytes that are no facts are reported; the rest of the entry is then lost to the replay.</summary>
    public void Apply(long number, string kind, byte[] facts)
    {
        try
        {
            var entry = JsonElement.Parse(facts);
            NextId = entry.GetProperty(FactsJson.NextId).GetInt64();
            ApplyErased(number, kind, entry.GetProperty(FactsJson.Erased));
            foreach (var table in entry.GetProperty(FactsJson.Superseded).EnumerateObject()) ApplySuperseded(number, table);
            foreach (var table in entry.GetProperty(FactsJson.Inserted).EnumerateObject()) ApplyInserted(number, table);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            Report(number, $"Cannot be read as facts: {fault.Message}");
        }
    }

    private void ApplyErased(long number, string kind, JsonElement digests)
    {
        foreach (var digest in digests.EnumerateArray())
        {
            if (kind != nameof(EntryKind.Erasure)) Report(number, $"Erases, though its kind is {kind}.");
            else erased[digest.GetString() ?? ""] = number;
        }
    }

    private void ApplySuperseded(long number, JsonProperty table)
    {
        foreach (var version in table.Value.EnumerateArray())
        {
            if (!target.Supersede(table.Name, version.GetInt64(), number)) Report(number, $"Supersedes {table.Name} {version.GetRawText()}, which does not stand.");
        }
    }

    private void ApplyInserted(long number, JsonProperty table)
    {
        foreach (var values in table.Value.EnumerateArray())
        {
            var version = values.GetProperty(nameof(FactRow.VersionId)).GetInt64();
            if (!target.Insert(table.Name, version, number, values))
                Report(number, Invariant($"Inserts {table.Name} {version}, which is there already or is a table the register does not have."));
        }
    }

    private void Report(long number, string message) => Findings.Add(new VerifyFinding("journal", Invariant($"{number}"), nameof(JournalRow.Facts), message));
}
