using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Appointments.Domain.Reminders;

/// <summary>The secret in the link by which a recipient turns reminders off. Each mail has its own, and the register keeps its hash only.</summary>
public static class ReminderSecret
{
    private const int Bytes = 32;

    /// <summary>A new one, 43 characters that may stand in an address.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 as small hex. A secret of 256 random bits needs no salt and no slow hash.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
