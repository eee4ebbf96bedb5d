using System.Text.Json;
using Appointments.Data.Rows;
using Appointments.Data.Storage;

namespace Appointments.Data.Verification;

/// <summary>The tables as the journal tells them, to be compared with those that are stored.</summary>
internal sealed class FactsInMemory(IReadOnlyList<FactTable> tables) : IReplayTarget
{
    private readonly Dictionary<string, Dictionary<long, ReplayedFact>> factsByTable = tables.ToDictionary(table => table.Name, _ => new Dictionary<long, ReplayedFact>(), StringComparer.Ordinal);

    public IReadOnlyDictionary<long, ReplayedFact> Of(FactTable table) => factsByTable[table.Name];

    public bool Insert(string table, long version, long recordedIn, JsonElement values) =>
        factsByTable.GetValueOrDefault(table)?.TryAdd(version, new ReplayedFact(recordedIn, values)) == true;

    public bool Supersede(string table, long version, long supersededIn)
    {
        var fact = factsByTable.GetValueOrDefault(table)?.GetValueOrDefault(version);
        if (fact is null || fact.SupersededIn != OpenEnd.Number) return false;
        fact.SupersededIn = supersededIn;
        return true;
    }
}
