using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Data.Verification;

/// <summary>A checkpoint as a small JSON text, to be kept where those who can write in the register cannot.</summary>
public static class CheckpointFile
{
    private const string Number = "number", Hash = "hash", At = "at";
    private const int HashLength = 64;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text.</summary>
    /// <param name="checkpoint">Where the journal ends.</param>
    /// <param name="at">When that entry was written; for the reader, nothing is proved by it.</param>
    public static string Write(Checkpoint checkpoint, Instant at) => JsonSerializer.Serialize(
        new Dictionary<string, object>(StringComparer.Ordinal) { [Number] = checkpoint.Number, [Hash] = checkpoint.Hash, [At] = InstantPattern.ExtendedIso.Format(at) },
        Layout);

    /// <summary>Reads such a text.</summary>
    /// <returns>The checkpoint; null with what is wrong, in English, when the text is none.</returns>
    public static (Checkpoint? Checkpoint, string? Fault) Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return (null, "it is not JSON");
        }
    }

    private static (Checkpoint? Checkpoint, string? Fault) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, "it is not an object");
        if (!root.TryGetProperty(Number, out var number) || number.ValueKind != JsonValueKind.Number || !number.TryGetInt64(out var entry) || entry < 0)
            return (null, $"\"{Number}\" is not the number of an entry");
        return root.TryGetProperty(Hash, out var hash) && hash.ValueKind == JsonValueKind.String && hash.GetString() is { Length: HashLength } hex && hex.All(char.IsAsciiHexDigitLower)
            ? (new Checkpoint(entry, hex), null)
            : (null, $"\"{Hash}\" is not {HashLength} small hexadecimal digits");
    }
}
