using System.Buffers;
using System.Text.Json;
using GraphQL.Engine.Errors;
using GraphQL.Engine.Execution;

namespace GraphQL.Engine;

/// <summary>The answer to a request (§7.1). What it is written from is borrowed: dispose it when it is written, and do not write it afterwards.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly Level? root;
    private bool isDisposed;

    private GraphQLResponse(bool hasData, Level? root, IReadOnlyList<GraphQLError> errors)
    {
        HasData = hasData;
        this.root = root;
        Errors = errors;
    }

    /// <summary>True when execution began, so that the answer has an entry <c>data</c>, which may be null; false for a request error (§7.1.2).</summary>
    public bool HasData { get; }

    /// <summary>The errors in the order of the document and its lists; empty when there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The answer to a request that is not executed: request errors (§7.1.2).</summary>
    /// <param name="errors">Why; at least one.</param>
    public static GraphQLResponse Refuse(params IReadOnlyList<GraphQLError> errors) => new(false, null, errors);

    /// <summary>The answer of an execution.</summary>
    /// <param name="root">What <c>data</c> is written from; null when it is null.</param>
    /// <param name="errors">The field errors.</param>
    internal static GraphQLResponse Of(Level? root, IReadOnlyList<GraphQLError> errors) => new(true, root, errors);

    /// <summary>Writes the answer as JSON in UTF-8, <c>errors</c> first where there are any (§7.1).</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        using var writer = new Utf8JsonWriter(output, ResponseText.WriterOptions);
        writer.WriteStartObject();
        if (Errors.Count > 0)
            ErrorWriter.Write(Errors, writer);
        if (HasData)
            WriteData(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isDisposed)
            root?.Dispose();
        isDisposed = true;
    }

    private void WriteData(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("data"u8);
        if (root is null)
            writer.WriteNullValue();
        else
            root.WriteRow(0, writer);
    }
}
