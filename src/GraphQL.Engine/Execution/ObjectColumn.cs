using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Objects of one object type, given as <typeparamref name="T"/>, whose fields are read off <typeparamref name="TObject"/>.</summary>
internal sealed class ObjectColumn<T, TObject>(ColumnPlace place, bool isNullable, T[] values, int count, bool[]? nulls, SelectionPlan selection) : CompositeColumn(place, isNullable, count, nulls)
{
    private T[]? values = values;
    private Level<TObject>? level;
    private int[]? rows;

    public override void OpenLevels(Run run, List<Level> opened)
    {
        var entries = LiveEntries(run, out var liveCount);
        if (liveCount == 0)
        {
            Pool.Return(ref entries);
            return;
        }

        if (entries is not null)
        {
            rows = Pool.Rent<int>(Count);
            for (var row = 0; row < liveCount; row++)
                rows[entries[row]] = row;
        }

        level = entries is null && values is TObject[] objects
            ? new Level<TObject>(selection, this, objects, liveCount, null, ownsObjects: false)
            : new Level<TObject>(selection, this, Gather(entries, liveCount), liveCount, entries, ownsObjects: true);
        opened.Add(level);
    }

    public override void Dispose()
    {
        level?.Dispose();
        Pool.Return(ref rows);
        Pool.Return(ref values);
        base.Dispose();
    }

    protected override void WriteValue(int entry, Utf8JsonWriter writer) => level!.WriteRow(rows is null ? entry : rows[entry], writer);

    private TObject[] Gather(int[]? entries, int liveCount)
    {
        var objects = Pool.Rent<TObject>(liveCount);
        for (var row = 0; row < liveCount; row++)
            objects[row] = (TObject)(object)values![entries is null ? row : entries[row]]!;
        return objects;
    }
}
