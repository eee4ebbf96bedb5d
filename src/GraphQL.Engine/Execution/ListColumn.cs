using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Lists: the items of all of them lie in one flat column, and offsets say which belong to which.</summary>
internal sealed class ListColumn(ColumnPlace place, bool isNullable, int count, bool[]? nulls) : Column(place, isNullable, count, nulls)
{
    private int[]? offsets;

    /// <summary>The items of all lists; null until they are completed.</summary>
    public Column? Items { get; set; }

    /// <summary>Entry <c>n</c> has the items from <c>offsets[n]</c> to before <c>offsets[n + 1]</c>.</summary>
    public void SetOffsets(int[] itemOffsets) => offsets = itemOffsets;

    /// <summary>The list that an item belongs to.</summary>
    public int OwnerOf(int item)
    {
        var low = 0;
        var high = Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (offsets![middle] <= item)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The place of an item in its list, from 0.</summary>
    public int IndexOf(int item) => item - offsets![OwnerOf(item)];

    public override void Dispose()
    {
        Items?.Dispose();
        Pool.Return(ref offsets);
        base.Dispose();
    }

    protected override void WriteValue(int entry, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        Items!.WriteRange(offsets![entry], offsets[entry + 1], writer);
        writer.WriteEndArray();
    }
}
