using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Domain.Composition.Receipts;

/// <summary>
/// With what the same check can be made again and its answer compared to the byte. It is no signature: anybody can write one. It proves something to whoever kept it,
/// against a register that still has the journal of then. It covers what its audience was shown and nothing else, so a public receipt tells no more than the public
/// answer; one of the secretariat is as confidential as its answer, for a small answer can be guessed and the guess compared.
/// </summary>
/// <param name="Forum">Slug of the forum.</param>
/// <param name="Day">The day that was judged.</param>
/// <param name="State">Number of the last journal entry that the check knew of.</param>
/// <param name="JournalHash">Hash of that entry, as small hex; it depends on every entry before it.</param>
/// <param name="Law">The law documents used, by kind.</param>
/// <param name="Audience">Who was answered.</param>
/// <param name="Rules">The build of the rules (<see cref="CompositionRules.Build"/>).</param>
/// <param name="Answer">SHA-256 of the canonical bytes of the answer (<see cref="CompositionJson"/>), as small hex.</param>
/// <param name="Digest">SHA-256 of the receipt's own canonical bytes without this, as small hex: shows a slip of the pen, not a forger.</param>
public sealed record CompositionReceipt(
    string Forum,
    LocalDate Day,
    long State,
    string JournalHash,
    IReadOnlyList<LawHash> Law,
    Audience Audience,
    string Rules,
    string Answer,
    string? Digest)
{
    /// <summary>True when nothing in it was changed without care.</summary>
    public bool IsWhole => Digest == Sealed().Digest;

    /// <summary>The same with its digest.</summary>
    public CompositionReceipt Sealed()
    {
        var open = this with { Digest = null };
        return open with { Digest = Convert.ToHexStringLower(SHA256.HashData(SortedJson.Write(open))) };
    }

    /// <summary>The receipt as a text to keep: canonical JSON on one line.</summary>
    public string ToText() => Encoding.UTF8.GetString(SortedJson.Write(this));

    /// <summary>The receipt of such a text; null when the text is none. White space and the order of keys do not matter.</summary>
    public static CompositionReceipt? Read(string text)
    {
        try
        {
            var receipt = SortedJson.Read<CompositionReceipt>(Encoding.UTF8.GetBytes(text));

            // A key that is absent reads as null, whatever the type says.
            object?[] needed = [receipt.Forum, receipt.JournalHash, receipt.Law, receipt.Rules, receipt.Answer, receipt.Digest];
            return needed.Contains(null) || receipt.Law.Any(law => law is not { Kind: not null, Sha256: not null }) ? null : receipt;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
