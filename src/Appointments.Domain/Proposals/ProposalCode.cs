using System.Security.Cryptography;
using System.Text;

namespace Appointments.Domain.Proposals;

/// <summary>The code of a receipt: with it, and with nothing less, a proposer sees what became of the proposal.</summary>
public static class ProposalCode
{
    /// <summary>The fewest characters of the key that a code is made of: 22 letters and digits are more than 128 bits.</summary>
    public const int ShortestKey = 22;

    // Without i, l, o and u: nobody takes a letter for a digit, and no word comes of it.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 16;

    /// <summary>The code that belongs to the key of a request, <c>4f0k-…</c>: the same each time, so that a request that comes twice has one receipt.</summary>
    public static string Of(string idempotencyKey)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("forslag:" + idempotencyKey));
        var letters = string.Concat(Enumerable.Range(0, Length).Select(place => Alphabet[hash[place] % Alphabet.Length]));
        return string.Join('-', letters.Chunk(4).Select(group => new string(group)));
    }

    /// <summary>What the register keeps of a code: it can tell whether a code is the right one, and not which it is. Blanks, hyphens and capitals do not matter.</summary>
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant())));
}
