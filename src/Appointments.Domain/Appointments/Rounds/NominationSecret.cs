using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Appointments.Domain.Appointments.Rounds;

/// <summary>The secret in the link of an organisation. The register keeps its hash only: whoever reads the register, or a copy of it, cannot nominate.</summary>
public static class NominationSecret
{
    private const int Bytes = 32;

    /// <summary>A new one, 43 characters that may stand in an address.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 as small hex. A secret of 256 random bits needs no salt and no slow hash.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
