using System.Security.Cryptography;
using System.Text;
using Appointments.Data.Rows;

namespace Appointments.Data.Journal;

/// <summary>How a value that may have to be erased is stored, and how its digest is made.</summary>
internal static class SealedValues
{
    public static SealedValueRow Seal(string value, byte[] salt) => new() { Digest = Digest(salt, value), Salt = salt, Value = value };

    /// <summary>SHA-256 over the salt and the value in UTF-8. The salt has a fixed length, so nothing can move between the two.</summary>
    public static byte[] Digest(byte[] salt, string value) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(value)]);
}
