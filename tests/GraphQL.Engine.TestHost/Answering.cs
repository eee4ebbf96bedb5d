using System.Buffers;
using System.Text.Json;
using GraphQL.Engine.Errors;

namespace GraphQL.Engine.TestHost;

/// <summary>The protocol: a line of JSON in, a line of JSON out. Whatever the line, it is answered, and the next one too.</summary>
public static class Answering
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 10_000 };

    /// <summary>Answers every line; empty lines are passed over. Each answer is flushed before the next line is read.</summary>
    public static void AnswerAll(TextReader input, Stream output)
    {
        var engine = new Conversation();
        var line = new ArrayBufferWriter<byte>();
        while (input.ReadLine() is { } text)
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;

            line.ResetWrittenCount();
            AnswerLine(engine, text, line);
            line.Write("\n"u8);
            output.Write(line.WrittenSpan);
            output.Flush();
        }
    }

    private static void AnswerLine(Conversation engine, string text, ArrayBufferWriter<byte> line)
    {
        JsonElement? id = null;
        try
        {
            using var json = JsonDocument.Parse(text, Reading);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var given))
                id = given;
            using var answer = engine.Answer(Question.Read(json.RootElement));
            AnswerWriter.Write(id, answer, line);
        }
        catch (Exception fault)
        {
            line.ResetWrittenCount();
            AnswerWriter.Write(SafeId(text), Answer.Refused([new GraphQLError(fault.Message) { Rule = fault is JsonException or QuestionException ? "Protocol" : "Internal" }]), line);
        }
    }

    /// <summary>The id of a line that could not be answered; null when it has none or is no JSON.</summary>
    private static JsonElement? SafeId(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Reading);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id) ? id.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
