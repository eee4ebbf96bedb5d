using System.Buffers;
using System.Text.Json;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine.TestHost;

/// <summary>Writes answers. Everything beyond ASCII is escaped: some readers of lines take U+2028 for the end of one.</summary>
internal static class AnswerWriter
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, MaxDepth = int.MaxValue };

    /// <summary><c>{id, data, errors}</c>: <c>data</c> is absent when nothing was executed, <c>errors</c> when there are none.</summary>
    public static void Write(JsonElement? id, Answer answer, IBufferWriter<byte> line)
    {
        using var writer = new Utf8JsonWriter(line, Options);
        writer.WriteStartObject();
        writer.WritePropertyName("id"u8);
        if (id is { } known)
            known.WriteTo(writer);
        else
            writer.WriteNullValue();
        if (answer.HasData)
            WriteData(answer.Root, writer);
        if (answer.Errors.Count > 0)
            ErrorWriter.Write(answer.Errors, writer);
        writer.WriteEndObject();
    }

    private static void WriteData(Level? root, Utf8JsonWriter writer)
    {
        writer.WritePropertyName("data"u8);
        if (root is null)
            writer.WriteNullValue();
        else
            root.WriteRow(0, writer);
    }
}
