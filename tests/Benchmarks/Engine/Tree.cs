using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Engine;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Benchmarks.Engine;

/// <summary>A tree in memory, 1,000 lists of 10 objects with 5 scalars: asked of the engine, and written by hand for exactly these objects.</summary>
internal sealed class Tree
{
    public const string Sdl = "type Query { rows: [Row!]! } type Row { cells: [Cell!]! } type Cell { id: Int! name: String! size: Float! open: Boolean! note: String }";
    public const string Query = "{ rows { cells { id name size open note } } }";

    private readonly Row[] rows = [.. Enumerable.Range(0, 1000).Select(r => new Row([.. Enumerable.Range(0, 10).Select(c => new Cell((r * 10) + c, $"Række {r}, celle {c}", c / 4.0, c % 2 == 0, c % 3 == 0 ? null : "en note"))]))];
    private readonly GraphQLRequest request = new() { Query = Encoding.UTF8.GetBytes(Query) };
    private readonly ArrayBufferWriter<byte> output = new(2_000_000);
    private readonly GraphQLEngine<object> engine;

    public Tree()
    {
        var bindings = new Bindings<object>();
        bindings.Query(query => query.Answers<object, IReadOnlyList<Row>>("rows", (_, _) => new(rows)));
        bindings.Object<Row>("Row", row => row.Property("cells", r => r.Cells));
        bindings.Object<Cell>("Cell", cell =>
        {
            cell.Property("id", c => c.Id);
            cell.Property("name", c => c.Name);
            cell.Property("size", c => c.Size);
            cell.Property("open", c => c.Open);
            cell.Property("note", c => c.Note);
        });
        engine = new GraphQLEngine<object>(SchemaBuilder.Build([new SourceText(Sdl)]).Schema!, bindings);
    }

    /// <summary>The answer that was written last.</summary>
    public ReadOnlySpan<byte> Written => output.WrittenSpan;

    public async Task AskAsync()
    {
        output.ResetWrittenCount();
        using var response = await engine.ExecuteAsync(request, this, CancellationToken.None);
        response.WriteTo(output);
    }

    public void WriteByHand()
    {
        output.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartArray("rows"u8);
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("cells"u8);
            foreach (var cell in row.Cells)
                Write(cell, writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Cell cell, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, cell.Id);
        writer.WriteString("name"u8, cell.Name);
        writer.WriteNumber("size"u8, cell.Size);
        writer.WriteBoolean("open"u8, cell.Open);
        writer.WriteString("note"u8, cell.Note);
        writer.WriteEndObject();
    }

    private sealed record Row(IReadOnlyList<Cell> Cells);

    private sealed record Cell(int Id, string Name, double Size, bool Open, string? Note);
}
