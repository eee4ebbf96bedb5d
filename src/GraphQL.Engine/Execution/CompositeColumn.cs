namespace GraphQL.Engine.Execution;

/// <summary>Objects: entries that are not null are the rows of levels below.</summary>
internal abstract class CompositeColumn(ColumnPlace place, bool isNullable, int count, bool[]? nulls) : Column(place, isNullable, count, nulls)
{
    /// <summary>Makes the levels below of the entries that still live. Called once, when everything above has run.</summary>
    public abstract void OpenLevels(Run run, List<Level> opened);

    /// <summary>The entries that are not null, nor under a null; null when all live.</summary>
    protected int[]? LiveEntries(Run run, out int liveCount)
    {
        liveCount = Count;
        if (!HasNulls && !run.HasFailed)
            return null;

        var live = Pool.Rent<int>(Count);
        liveCount = 0;
        for (var entry = 0; entry < Count; entry++)
        {
            if (!Run.IsDead(this, entry))
                live[liveCount++] = entry;
        }

        return live;
    }
}
