namespace GraphQL.Engine.Execution;

/// <summary>Lists: laid flat, and completed by the shape of their items, which may be lists again.</summary>
internal sealed class ListShape<TList, TItem>(bool isNullable, Shape<TItem> itemShape) : Shape<TList>(isNullable)
    where TList : IReadOnlyList<TItem>
{
    public override Column Complete(Run run, ColumnPlace place, TList[] values, int count, bool[]? nulls)
    {
        var column = new ListColumn(place, IsNullable, count, nulls);
        CompleteNulls(run, column, values);
        var offsets = OffsetsOf(column, values);
        column.SetOffsets(offsets);
        column.Items = itemShape.Complete(run, place with { List = column }, Flatten(column, values, offsets), offsets[count], null);
        TList[]? lists = values;
        Pool.Return(ref lists);
        return column;
    }

    private static int[] OffsetsOf(ListColumn column, TList[] values)
    {
        var offsets = Pool.Rent<int>(column.Count + 1);
        offsets[0] = 0;
        for (var entry = 0; entry < column.Count; entry++)
            offsets[entry + 1] = checked(offsets[entry] + (column.IsNull(entry) ? 0 : values[entry].Count));
        return offsets;
    }

    private static TItem[] Flatten(ListColumn column, TList[] values, int[] offsets)
    {
        var items = Pool.Rent<TItem>(offsets[column.Count]);
        for (var entry = 0; entry < column.Count; entry++)
        {
            if (!column.IsNull(entry))
                Rows.Copy(values[entry], items.AsSpan(offsets[entry], offsets[entry + 1] - offsets[entry]));
        }

        return items;
    }
}
