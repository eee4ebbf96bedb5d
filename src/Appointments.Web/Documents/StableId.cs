using System.Security.Cryptography;
using System.Text;

namespace Appointments.Web.Documents;

/// <summary>Identifiers that are made of what they name, so that the same thing always has the same.</summary>
internal static class StableId
{
    /// <summary>A UUID of version 8 (RFC 9562 § 5.8) made of a name.</summary>
    public static string Urn(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
