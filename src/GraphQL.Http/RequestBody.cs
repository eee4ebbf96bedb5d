using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace GraphQL.Http;

/// <summary>Reads a request body that must not be larger than a limit.</summary>
internal static class RequestBody
{
    /// <summary>The fault of a body that says itself that it is too large; null when it does not. Nothing is read.</summary>
    public static HttpFault? DeclaredTooLarge(HttpRequest request, int maxBytes) =>
        request.ContentLength > maxBytes ? TooLarge(string.Create(CultureInfo.InvariantCulture, $"{request.ContentLength}"), maxBytes) : null;

    /// <summary>The whole body, or the fault of one that is too large.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, HttpFault? Fault)> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancel)
    {
        var bytes = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 0, 1024, maxBytes + 1024L));
        ReadResult read;
        do
        {
            read = await request.BodyReader.ReadAsync(cancel).ConfigureAwait(false);
            var fits = bytes.WrittenCount + read.Buffer.Length <= maxBytes;
            if (fits)
            {
                foreach (var segment in read.Buffer)
                    bytes.Write(segment.Span);
            }

            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (!fits)
                return (default, TooLarge($"more than {maxBytes.ToString(CultureInfo.InvariantCulture)}", maxBytes));
        }
        while (!read.IsCompleted);

        return (bytes.WrittenMemory, null);
    }

    private static HttpFault TooLarge(string size, int maxBytes) => new(
        StatusCodes.Status413PayloadTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The request body has {size} bytes; the limit MaxRequestBytes is {maxBytes}. Send a smaller document or fewer variables."));
}
