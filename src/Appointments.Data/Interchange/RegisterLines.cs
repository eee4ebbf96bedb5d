using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
using Appointments.Data.Storage;
using Appointments.Data.Verification;

namespace Appointments.Data.Interchange;

/// <summary>
/// The lines of a register as JSON, each written in one way only, so that equal registers are equal files. Command and facts of an entry stand
/// there byte for byte as they are stored, as JSON; what is no JSON on one line stands as base64.
/// </summary>
internal sealed class RegisterLines(IBufferWriter<byte> output) : IDisposable
{
    public const string Format = "appointments-register";
    public const int Version = 1;

    public const string FormatName = "format", VersionName = "version", Number = "number", Hash = "hash";
    public const string At = "at", Actor = "actor", Kind = "kind", Reason = "reason", Key = "idempotencyKey", Command = "command", Facts = "facts", PreviousHash = "previousHash";
    public const string Digest = "digest", Salt = "salt", Value = "value", Base64 = "Base64";

    private readonly Utf8JsonWriter json = new(output, CanonicalJson.WriterOptions);

    public void Dispose() => json.Dispose();

    /// <summary>The first line: what follows, and where it ends.</summary>
    public void WriteHead(Checkpoint head)
    {
        json.WriteStartObject();
        json.WriteString(FormatName, Format);
        json.WriteNumber(VersionName, Version);
        json.WriteNumber(Number, head.Number);
        json.WriteString(Hash, head.Hash);
        End();
    }

    /// <summary>An entry of the journal: its stored values in the order of <see cref="ChainCheck.Columns"/>.</summary>
    /// <returns>False when they are of other types than the register writes; then nothing is written.</returns>
    public bool WriteEntry(object?[] row)
    {
        if (row is not [long number, long ticks, string actor, string kind, string reason, var key, byte[] command, byte[] facts, byte[] previousHash, byte[] hash])
            return false;
        json.WriteStartObject();
        json.WriteNumber(Number, number);
        json.WriteNumber(At, ticks);
        json.WriteString(Actor, actor);
        json.WriteString(Kind, kind);
        json.WriteString(Reason, reason);
        if (key is string given) json.WriteString(Key, given);
        WriteStored(Command, command);
        WriteStored(Facts, facts);
        json.WriteString(PreviousHash, Convert.ToHexStringLower(previousHash));
        json.WriteString(Hash, Convert.ToHexStringLower(hash));
        End();
        return true;
    }

    /// <summary>A sealed value: its stored values in the order of <see cref="SealedCheck.Columns"/>.</summary>
    /// <returns>False when they are of other types than the register writes; then nothing is written.</returns>
    public bool WriteSealedValue(object?[] row)
    {
        if (row is not [byte[] digest, byte[] salt, string value]) return false;
        json.WriteStartObject();
        json.WriteString(Digest, Convert.ToHexStringLower(digest));
        json.WriteString(Salt, Convert.ToHexStringLower(salt));
        json.WriteString(Value, value);
        End();
        return true;
    }

    /// <summary>The stored values of an entry from its line.</summary>
    /// <exception cref="FormatException">A member is missing or is none of an entry.</exception>
    public static object?[] ReadEntry(JsonElement line) =>
    [
        Long(line, Number), Long(line, At), Text(line, Actor), Text(line, Kind), Text(line, Reason), line.TryGetProperty(Key, out _) ? Text(line, Key) : null,
        Stored(line, Command), Stored(line, Facts), Hex(line, PreviousHash), Hex(line, Hash),
    ];

    /// <summary>The stored values of a sealed value from its line.</summary>
    /// <exception cref="FormatException">A member is missing or is none of a sealed value.</exception>
    public static object?[] ReadSealedValue(JsonElement line) => [Hex(line, Digest), Hex(line, Salt), Text(line, Value)];

    /// <summary>A whole number of a line.</summary>
    public static long Long(JsonElement line, string name) =>
        line.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetInt64(out var number) ? number : throw Missing(name, "a whole number");

    /// <summary>A text of a line.</summary>
    public static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString()! : throw Missing(name, "a text");

    private static byte[] Hex(JsonElement line, string name) => Convert.FromHexString(Text(line, name));

    private static byte[] Stored(JsonElement line, string name)
    {
        if (line.TryGetProperty(name, out var member)) return JsonMarshal.GetRawUtf8Value(member).ToArray();
        return line.TryGetProperty(name + Base64, out var encoded) && encoded.ValueKind == JsonValueKind.String ? encoded.GetBytesFromBase64() : throw Missing(name, "what is stored");
    }

    private static FormatException Missing(string name, string what) => new($"\"{name}\" is not there, or is not {what}.");

    private void WriteStored(string name, byte[] stored)
    {
        if (IsJsonOnOneLine(stored))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(stored, skipInputValidation: true);
        }
        else
        {
            json.WriteBase64String(name + Base64, stored);
        }
    }

    /// <summary>Whether bytes can stand in a line as they are, and be taken out again as they were.</summary>
    private static bool IsJsonOnOneLine(ReadOnlySpan<byte> stored)
    {
        if (stored is not [(byte)'{', .., (byte)'}'] || stored.IndexOfAny((byte)'\n', (byte)'\r') >= 0 || !Utf8.IsValid(stored)) return false;
        try
        {
            var reader = new Utf8JsonReader(stored);
            while (reader.Read())
            {
                // Only to see that it can be read to its end.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        var place = output.GetSpan(1);
        place[0] = (byte)'\n';
        output.Advance(1);
    }
}
