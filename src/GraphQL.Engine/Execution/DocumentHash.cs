using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GraphQL.Engine.Execution;

/// <summary>SHA-256 of a document's bytes: a key that nobody can make two documents share, so no client gets the plan of another's.</summary>
internal readonly record struct DocumentHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public static DocumentHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new DocumentHash(
            BinaryPrimitives.ReadUInt64LittleEndian(hash),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[16..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash[24..]));
    }
}
