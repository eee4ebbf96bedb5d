using System.Text.Json;

namespace GraphQL.Engine.Execution;

/// <summary>Objects of one object type at one place of the document, and a column for each field selected from them.</summary>
internal abstract class Level(SelectionPlan selection, CompositeColumn? source, int count, int[]? entries) : IDisposable
{
    private readonly Column?[] columns = new Column?[selection.Fields.Count];
    private int[]? entries = entries;

    /// <summary>What is selected.</summary>
    public SelectionPlan Selection { get; } = selection;

    /// <summary>The column whose entries the rows are; null for the root.</summary>
    public CompositeColumn? Source { get; } = source;

    public int Count { get; } = count;

    /// <summary>The entry of <see cref="Source"/> that a row is.</summary>
    public int EntryOf(int row) => entries is null ? row : entries[row];

    public void SetColumn(FieldPlan field, Column column) => columns[field.Index] = column;

    public void WriteRow(int row, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        var fields = Selection.Fields;
        for (var i = 0; i < columns.Length; i++)
        {
            writer.WritePropertyName(fields[i].ResponseName);
            if (fields[i].IsTypeName)
                writer.WriteStringValue(Selection.TypeName);
            else
                columns[i]!.Write(row, writer);
        }

        writer.WriteEndObject();
    }

    public virtual void Dispose()
    {
        foreach (var column in columns)
            column?.Dispose();
        Pool.Return(ref entries);
    }
}
