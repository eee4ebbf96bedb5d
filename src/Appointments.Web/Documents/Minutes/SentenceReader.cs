using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Parts a rejoined text into sentences and list lines. Each stands in the text as it is.</summary>
internal static partial class SentenceReader
{
    /// <summary>The sentences in order.</summary>
    public static IEnumerable<TextSentence> Read(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var isListed = ListMarks.Of(line) > 0 || line.Contains('\t', StringComparison.Ordinal);
            var from = 0;
            foreach (Match end in End().Matches(line))
            {
                if (end.Index < from || IsAbbreviation(line[from..(end.Index + 1)]))
                    continue;
                yield return new TextSentence(line[from..(end.Index + 1)].Trim(), isListed, from == 0);
                from = end.Index + end.Length;
            }

            if (from < line.Length)
                yield return new TextSentence(line[from..].Trim(), isListed, from == 0);
        }
    }

    /// <summary>A full stop behind an initial, an ordinal or an abbreviation ends no sentence.</summary>
    private static bool IsAbbreviation(string sentence) => sentence[^1] == '.' && NoEnd().IsMatch(sentence);

    [GeneratedRegex(@"[.!?](?=\s+[""”“»«'’(]?[\p{Lu}\d])\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex End();

    [GeneratedRegex(@"(?:^|[\s(/])(?:\p{Lu}|(?<!\d)\d{1,2}|bl\.a|[Cc]hr|Joh|Jørg|Vilh|f\.eks|fx|kr|mio|mia|nr|stk|jf|ca|d|dvs|hhv|inkl|ekskl|evt|vedr|ift|ifm|mht|m\.v|mv|pkt|kl|dr|fhv|tlf|pba|ml|mhp|adm|dir|fmd|nfmd|stf|suppl|sct|skt|s\.d|p\.t|pt|pr|if|ang|afd|kap)\.$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoEnd();
}
