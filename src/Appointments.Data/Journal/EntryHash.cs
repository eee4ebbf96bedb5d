using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Appointments.Data.Journal;

/// <summary>The link from an entry to the one before it.</summary>
internal static class EntryHash
{
    public const int Bytes = SHA256.HashSizeInBytes;

    public static byte[] BeforeTheFirst => new byte[Bytes];

    /// <summary>
    /// SHA-256 over the previous hash, number and ticks (8 bytes each, big endian), and actor, kind, reason, command, facts,
    /// each with its length before it, so that no byte can move from one field to the next. The stored bytes go in as they are.
    /// </summary>
    public static byte[] Of(byte[] previousHash, long number, long ticks, string actor, string kind, string reason, byte[] command, byte[] facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendField(hash, previousHash);
        AppendNumber(hash, number);
        AppendNumber(hash, ticks);
        AppendField(hash, Encoding.UTF8.GetBytes(actor));
        AppendField(hash, Encoding.UTF8.GetBytes(kind));
        AppendField(hash, Encoding.UTF8.GetBytes(reason));
        AppendField(hash, command);
        AppendField(hash, facts);
        return hash.GetHashAndReset();
    }

    private static void AppendField(IncrementalHash hash, byte[] field)
    {
        AppendNumber(hash, field.Length);
        hash.AppendData(field);
    }

    private static void AppendNumber(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
