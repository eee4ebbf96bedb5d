namespace GraphQL.Engine.Execution;

/// <inheritdoc/>
internal sealed class Level<TObject>(SelectionPlan selection, CompositeColumn? source, TObject[] objects, int count, int[]? entries, bool ownsObjects) : Level(selection, source, count, entries)
{
    private TObject[]? objects = objects;

    /// <summary>The objects, one a row.</summary>
    public ReadOnlySpan<TObject> Objects => new(objects, 0, Count);

    /// <summary>The objects that a resolver is asked about: those of rows that are not dead.</summary>
    public IReadOnlyList<TObject> LiveObjects(bool[]? dead)
    {
        if (dead is null)
            return new ArraySegment<TObject>(objects!, 0, Count);

        var live = new List<TObject>(Count);
        for (var row = 0; row < Count; row++)
        {
            if (!dead[row])
                live.Add(objects![row]);
        }

        return live;
    }

    public override void Dispose()
    {
        if (ownsObjects)
            Pool.Return(ref objects);
        objects = null;
        base.Dispose();
    }
}
