using System.Buffers.Binary;
using Appointments.Data.Rows;

namespace Appointments.Data.Verification;

/// <summary>The digest of a sealed value, small enough to keep millions of.</summary>
internal readonly record struct SealedDigest(UInt128 First, UInt128 Second)
{
    public static SealedDigest Of(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    /// <summary>From hexadecimal; null when that is no digest.</summary>
    public static SealedDigest? OfHex(string hex) =>
        hex.Length == 2 * SealedValueRow.DigestBytes && hex.All(char.IsAsciiHexDigit) ? Of(Convert.FromHexString(hex)) : null;

    /// <summary>Small hexadecimal.</summary>
    public override string ToString() => $"{First:x32}{Second:x32}";
}
