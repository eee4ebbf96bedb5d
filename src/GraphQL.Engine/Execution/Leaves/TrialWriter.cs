using System.Buffers;
using System.Text.Json;
using GraphQL.Engine.Types;

namespace GraphQL.Engine.Execution.Leaves;

/// <summary>Writes a value to nowhere: a value that cannot be written must be a field error before the answer is begun (§6.4.4).</summary>
internal static class TrialWriter
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>What is wrong with a value; null when it can be written.</summary>
    public static string? Try<T>(Action<T, Utf8JsonWriter> write, T value)
    {
        buffer ??= new ArrayBufferWriter<byte>();
        writer ??= new Utf8JsonWriter(buffer, ResponseText.WriterOptions);
        buffer.ResetWrittenCount();
        writer.Reset();
        try
        {
            write(value, writer);
            return null;
        }
        catch (CoercionException exception)
        {
            return exception.Message;
        }
    }
}
