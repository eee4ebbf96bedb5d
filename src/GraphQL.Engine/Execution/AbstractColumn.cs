using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Objects of an interface or union: grouped by their object type, one level below for each, with the way back (§6.4.3 ResolveAbstractType).</summary>
internal sealed class AbstractColumn<T>(ColumnPlace place, bool isNullable, T[] values, int count, bool[]? nulls, RuntimeTypes runtimeTypes) : CompositeColumn(place, isNullable, count, nulls)
    where T : class
{
    private readonly List<Level> levels = [];
    private T[]? values = values;
    private int[]? levelIndexes;
    private int[]? rows;

    public override void OpenLevels(Run run, List<Level> opened)
    {
        levelIndexes = Pool.Rent<int>(Count);
        rows = Pool.Rent<int>(Count);
        var entries = LiveEntries(run, out var liveCount);
        foreach (var (type, entriesOfType) in GroupByType(entries, liveCount))
        {
            for (var row = 0; row < entriesOfType.Count; row++)
            {
                levelIndexes[entriesOfType[row]] = levels.Count;
                rows[entriesOfType[row]] = row;
            }

            levels.Add(type.OpenLevel(Place.Field.SelectionOn(type.Type), this, values!, entriesOfType));
        }

        opened.AddRange(levels);
        Pool.Return(ref entries);
    }

    public override void Dispose()
    {
        foreach (var level in levels)
            level.Dispose();
        Pool.Return(ref levelIndexes);
        Pool.Return(ref rows);
        Pool.Return(ref values);
        base.Dispose();
    }

    protected override void WriteValue(int entry, Utf8JsonWriter writer) => levels[levelIndexes![entry]].WriteRow(rows![entry], writer);

    private OrderedDictionary<ObjectRows, List<int>> GroupByType(int[]? entries, int liveCount)
    {
        var groups = new OrderedDictionary<ObjectRows, List<int>>();
        for (var i = 0; i < liveCount; i++)
        {
            var entry = entries is null ? i : entries[i];
            var type = runtimeTypes.Find(values![entry])!;
            if (!groups.TryGetValue(type, out var entriesOfType))
                groups.Add(type, entriesOfType = []);
            entriesOfType.Add(entry);
        }

        return groups;
    }
}
