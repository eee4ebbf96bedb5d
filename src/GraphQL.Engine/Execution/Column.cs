using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>The values of one response position for all its objects at once: one entry for each row of its level, or for each item of its lists.</summary>
internal abstract class Column(ColumnPlace place, bool isNullable, int count, bool[]? nulls) : IDisposable
{
    private bool[]? nulls = nulls;

    public ColumnPlace Place { get; } = place;

    /// <summary>Whether the position may be null; where it may not, a null climbs (§6.4.4).</summary>
    public bool IsNullable { get; } = isNullable;

    public int Count { get; } = count;

    public bool HasNulls => nulls is not null;

    public bool IsNull(int entry) => nulls is not null && nulls[entry];

    public void SetNull(int entry)
    {
        nulls ??= Pool.RentCleared<bool>(Count);
        nulls[entry] = true;
    }

    /// <summary>Writes one entry. Every position that may not be null has a value here, or nobody asks.</summary>
    public void Write(int entry, Utf8JsonWriter writer)
    {
        if (IsNull(entry))
            writer.WriteNullValue();
        else
            WriteValue(entry, writer);
    }

    /// <summary>Writes the entries from <paramref name="start"/> to before <paramref name="end"/>, one after the other.</summary>
    public void WriteRange(int start, int end, Utf8JsonWriter writer)
    {
        for (var entry = start; entry < end; entry++)
            Write(entry, writer);
    }

    public virtual void Dispose()
    {
        Pool.Return(ref nulls);
    }

    protected abstract void WriteValue(int entry, Utf8JsonWriter writer);
}
