using System.Security.Cryptography;
using System.Text;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Law;

/// <summary>A sentence of the legal basis that no rule computes; shown as such.</summary>
/// <param name="Sentence">The sentence in our own words.</param>
/// <param name="CitationKey">Key of the citation.</param>
/// <param name="FirstDay">First day; null when from the start of coverage.</param>
/// <param name="LastDay">Last day, included; null while it stands.</param>
/// <param name="Mark">How well it is known.</param>
/// <param name="Kkr">Slug of the KKR of whose fora it speaks; null when of all.</param>
/// <param name="Key">What the law file calls it, so that it stays the same sentence when its wording is mended; null when the file calls it nothing.</param>
public sealed record NotComputed(
    LocalizedText Sentence,
    string? CitationKey,
    LocalDate? FirstDay,
    LocalDate? LastDay,
    SourceMark Mark,
    string? Kkr = null,
    string? Key = null)
{
    /// <summary>
    /// By what the sentence is told from the others of its kind on a day: its key; without one the start of a digest of the Danish words, so that another wording is
    /// another sentence.
    /// </summary>
    public string Handle => Key ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sentence.Da)))[..16];

    /// <summary>True when the sentence holds on the day; both bounds are included.</summary>
    public bool Covers(LocalDate day) => !(day < FirstDay) && !(day > LastDay);
}
