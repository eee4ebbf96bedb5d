using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Closes blanks that stand inside a word, <c>indstill ing</c>, for reading only: the texts that are handed on keep them.</summary>
/// <remarks>Only where it is sure: the whole word stands elsewhere in the paper, and one of the halves nowhere else.</remarks>
internal sealed partial class SpacedWords
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of the paper.</summary>
    public SpacedWords(string text)
    {
        foreach (Match word in Word().Matches(text))
            counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
    }

    /// <summary>The sentence with such words whole.</summary>
    public string Repair(string sentence) => Pair().Replace(sentence, match =>
    {
        var (head, tail) = (match.Groups["h"].Value, match.Groups["t"].Value);
        var isSplit = counts.GetValueOrDefault(head + tail) > 0 && (counts.GetValueOrDefault(head) <= 1 || counts.GetValueOrDefault(tail) <= 1) && (head + tail).Length > 4 && Vowel().IsMatch(head + tail);
        return isSplit && !IsWord(head, tail) ? head + tail : match.Value;
    });

    /// <summary>Both halves are words of their own in this paper.</summary>
    private bool IsWord(string head, string tail) => counts.GetValueOrDefault(head) > 1 && counts.GetValueOrDefault(tail) > 1;

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}-])(?<h>\p{L}+) (?<t>\p{Ll}+)(?![\p{L}-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"[aeiouyæøåAEIOUYÆØÅ]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Vowel();
}
