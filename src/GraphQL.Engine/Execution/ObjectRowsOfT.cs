using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution;

/// <inheritdoc/>
internal sealed class ObjectRows<TObject>(ObjectType type) : ObjectRows(type)
{
    public override Type ClrType => typeof(TObject);

    public override Level OpenLevel(SelectionPlan selection, CompositeColumn source, object[] values, List<int> entries)
    {
        var objects = Pool.Rent<TObject>(entries.Count);
        var entriesOfRows = Pool.Rent<int>(entries.Count);
        for (var row = 0; row < entries.Count; row++)
        {
            objects[row] = (TObject)values[entries[row]];
            entriesOfRows[row] = entries[row];
        }

        return new Level<TObject>(selection, source, objects, entries.Count, entriesOfRows, ownsObjects: true);
    }
}
