using System.Text;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The lines of a text without what belongs to the page and not to the paper.</summary>
internal static partial class PaperLines
{
    /// <summary>So many blanks set columns apart; justified text has fewer.</summary>
    private const int Column = 3;

    /// <summary>Reads the lines; the heads and feet of pages are left out, with the blank lines around them.</summary>
    public static IReadOnlyList<PaperLine> Of(string text)
    {
        var raw = Plain(text).Split('\n');
        var markdown = raw.Any(line => Emphasis().IsMatch(line) || line.StartsWith('#'));
        var lines = new List<PaperLine>();
        var gap = 0;
        var furniture = false;
        foreach (var printed in raw)
        {
            var line = Trimmed(markdown ? WithoutMarkdown(printed) : printed);
            if (line.Length == 0)
            {
                gap++;
            }
            else if (IsFurniture(line) || (furniture && PageNumber().IsMatch(line)))
            {
                furniture = true;
            }
            else
            {
                lines.Add(new PaperLine(line, furniture ? Math.Min(gap, 2) : gap, furniture));
                (gap, furniture) = (0, false);
            }
        }

        return lines;
    }

    /// <summary>The head or foot of a page, <c>KKR Nordjylland | 24-10-2025</c> and <c>SIDE | 9</c>.</summary>
    public static bool IsFurniture(string line) => Foot().IsMatch(line) || Head().IsMatch(line);

    /// <summary>One kind of line end and of blank; bullets of symbol fonts as what they show; letters that show nothing are left out.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\u00AD\n", "-\n", StringComparison.Ordinal);
        foreach (var letter in normal)
        {
            _ = letter switch
            {
                '\f' or '\v' or '\u2028' or '\u2029' or '\u0085' => plain.Append('\n'),
                '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => plain,
                '\uF02D' => plain.Append('–'),
                >= '\uE000' and <= '\uF8FF' => plain.Append('•'),
                >= '\uFB00' and <= '\uFB06' => plain.Append(letter.ToString().Normalize(NormalizationForm.FormKC)),
                '\u2010' or '\u2011' => plain.Append('-'),
                '\n' or '\t' => plain.Append(letter),
                _ when char.IsControl(letter) => plain,
                _ when char.IsWhiteSpace(letter) => plain.Append(' '),
                _ => plain.Append(letter),
            };
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithoutMarkdown(string line)
    {
        line = line.TrimStart();
        if (Rule().IsMatch(line))
            return "";
        line = Hashes().Replace(line, "");
        line = Emphasis().Replace(Emphasis().Replace(line, "$1"), "$1");
        if (line.StartsWith('|') && line.TrimEnd().EndsWith('|'))
            line = string.Join('\t', line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()));
        return Escaped().Replace(line.Replace("<br>", " ", StringComparison.OrdinalIgnoreCase), "$1");
    }

    /// <summary>One blank between words, a tab between columns: pdftotext sets those apart with blanks, but also what stands behind a list's mark or a heading's number.</summary>
    private static string Trimmed(string line)
    {
        line = line.Trim(' ', '\t');
        var mark = Marked().Match(line).Length;
        return Blanks().Replace(line, match => match.Index >= mark && (match.Length >= Column || match.Value.Contains('\t', StringComparison.Ordinal)) ? "\t" : " ");
    }

    [GeneratedRegex(@"^(?:\|\s*)?SIDE\s*[|:]?\s*\d{1,3}(?:\s*(?:/|af)\s*\d{1,3})?$|^\d{1,3}\s*(?:/|af)\s*\d{1,3}$|^[-–]\s?\d{1,3}\s?[-–]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Foot();

    [GeneratedRegex(@"^(?:(?:dagsorden|referat|beslutningsreferat)(?:\s+(?:for|til|fra|af|-|–|\|))*\s+)?(?:møde\s+i\s+)?KKR[\s-]+\p{L}+\s*(?:[|•·–-]\s*)?(?:(?:møde|dagsorden|referat)\s*(?:den)?\s*[|–-]?\s*)?(?:\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}|\d{4}-\d\d-\d\d)(?:\s*[|–-]?\s*SIDE\s*\|?\s*\d+(?:\s*(?:af|/)\s*\d+)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\d{1,3}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\*{1,3}(?=[^\s*])([^*\n]*[^\s*])\*{1,3}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^(?:\|?[\s:|-]*-{3,}[\s:|-]*|\*{3,}|_{3,})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\\([\\.*_#\-()\[\]])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^(?:\W|\p{L}\)|(?:punkt\s+)?\d{1,2}(?:\.\d{1,2})?[.):]?)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"[ \t]{2,}|\t", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blanks();
}
