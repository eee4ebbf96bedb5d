using System.Text;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Makes running text of printed lines: a paragraph or a line of a list on a line of its own. Nothing inside a printed line is changed.</summary>
/// <remarks>A hyphen at the end of a line goes, unless it belongs to the word: before a capital or a digit, after an abbreviation, before «og» and «eller», or where the paper itself writes the word so.</remarks>
internal sealed partial class Rejoining
{
    private readonly bool doubled;
    private readonly int width;
    private readonly HashSet<string> words;

    /// <summary>Learns from the whole paper how wide its lines are, whether each second line is blank, and which words it has.</summary>
    public Rejoining(IReadOnlyList<PaperLine> lines)
    {
        var lengths = lines.Where(line => !line.IsRow).Select(line => line.Text.Length).Order().ToList();
        width = lengths.Count == 0 ? 0 : lengths[lengths.Count * 95 / 100];
        var apart = lines.Zip(lines.Skip(1)).Where(pair => pair.Second.Gap == 1).ToList();
        doubled = apart.Count(pair => Continues(pair.First.Text, pair.Second.Text)) * 5 > apart.Count
            || (lines.Count(line => line.Gap == 0) * 4 < lines.Count && lines.Count(line => line.Gap > 1) * 5 > lines.Count);
        words = lines.SelectMany(line => Word().Matches(line.Text).Select(word => word.Value)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The text; null when there is no line.</summary>
    public string? Join(IEnumerable<PaperLine> lines)
    {
        var text = new StringBuilder();
        PaperLine? before = null;
        foreach (var line in lines)
        {
            if (before is not null)
                Append(text, before, line);
            text.Append(line.Text);
            before = line;
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private void Append(StringBuilder text, PaperLine before, PaperLine line)
    {
        var close = line.Gap <= (doubled ? 1 : 0);
        if (before.IsRow || line.IsRow)
        {
            text.Append('\n');
        }
        else if (IsBroken(before.Text, line.Text))
        {
            if (KeepsHyphen(before.Text, line.Text) is not { } between)
                text.Length--;
            else
                text.Append(between);
        }
        else if (line.OpensPage && IsCutOff(before.Text, line))
        {
            text.Append(' ');
        }
        else if (line.IsListed || !(close || Continues(before.Text, line.Text)))
        {
            text.Append(close ? "\n" : "\n\n");
        }
        else
        {
            text.Append(Continues(before.Text, line.Text) || !IsDeliberate(before.Text, line.Text) ? ' ' : '\n');
        }
    }

    /// <summary>The line goes on in the next: it does not end a sentence, and the next begins with a small letter.</summary>
    private static bool Continues(string before, string line) =>
        before.Length >= 25 && before[^1] is not ('.' or ':' or '!' or '?' or ';') && char.IsLower(line[0]) && ListMarks.Of(line) == 0;

    /// <summary>The page ended inside a sentence, even when the next word has a capital.</summary>
    private bool IsCutOff(string before, PaperLine line) =>
        before.Length >= width * 0.75 && before[^1] is not ('.' or ':' or '!' or '?' or ';') && !line.IsListed && !char.IsDigit(line.Text[0]);

    /// <summary>The first word of the next line would have found room, so the line was ended on purpose.</summary>
    private bool IsDeliberate(string before, string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var needed = before.Length + 1 + (blank < 0 ? line.Length : blank);
        return line.StartsWith("./", StringComparison.Ordinal) || needed <= width * 0.85 || (before[^1] is ':' && needed <= width);
    }

    private static bool IsBroken(string before, string line) =>
        before.Length > 1 && before[^1] == '-' && char.IsLetterOrDigit(before[^2]) && char.IsLetterOrDigit(line[0]);

    /// <summary>What stands behind the hyphen when it belongs to the word; null when it goes.</summary>
    private string? KeepsHyphen(string before, string line)
    {
        var head = LastWord().Match(before).Value;
        var tail = FirstWord().Match(line).Value;
        if (Conjunction().IsMatch(line))
            return " ";
        if (!char.IsLower(line[0]) || head.Any(char.IsDigit) || head.Length < 2 || head is "it" or "ad" || char.IsUpper(head[^1]))
            return "";
        if (head.Contains('-', StringComparison.Ordinal) && tail.Contains('-', StringComparison.Ordinal))
            return "";
        return words.Contains($"{head}-{tail}") && !words.Contains(head + tail) ? "" : null;
    }

    [GeneratedRegex(@"[\p{L}\d]+(?:-[\p{L}\d]+)*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\d]+(?:-[\p{L}\d]+)*(?=-$)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^[\p{L}\d]+(?:-[\p{L}\d]+)*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^(?:og|eller|samt|såvel)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Conjunction();
}
