using System.Globalization;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Finds the numbered items of a paper and the bare sections between them.</summary>
/// <remarks>Numbers also stand in tables of contents, lists, sums and dates. A heading follows the one before it in the count, or stands right above a case number or a known heading.</remarks>
internal sealed partial class PartReader(IReadOnlyList<PaperLine> lines, Rejoining rejoining)
{
    private const int TitleLines = 4;

    /// <summary>The line with which the first part begins; the number of lines when there is none.</summary>
    public int First { get; private set; } = lines.Count;

    /// <summary>The parts in the order of the paper.</summary>
    public IReadOnlyList<PaperPart> Read()
    {
        var starts = Starts();
        if (starts.Count > 0)
            First = starts[0];
        return [.. starts.Select((start, at) => ReadPart(start, at + 1 < starts.Count ? starts[at + 1] : lines.Count))];
    }

    private List<int> Starts()
    {
        var candidates = Enumerable.Range(0, lines.Count)
            .Where(at => Heading().IsMatch(lines[at].Text) && !IsContents(at) && !AttendanceReader.IsPersonLine(lines[at].Text[ListMarks.Of(lines[at].Text)..]))
            .Select(at => (At: at, Number: NumberOf(at), Sure: IsConfirmed(at)))
            .ToList();
        var anyItem = candidates.Any(it => it.Number.Item > 0 && it.Sure);
        var mostAreSure = candidates.Count(it => it.Number.Item > 0 && it.Sure) * 2 > candidates.Count(it => it.Number.Item > 0);
        // Of a number that stands more than once as a heading, the contents come first: the one that is confirmed is meant.
        var confirmed = candidates.Where(it => it.Sure).Select(it => it.Number).ToHashSet();
        var lastTitle = candidates.Where(it => it.Number.Item == 0).GroupBy(it => (it.Number.Section, TitleOf(it.At))).ToDictionary(same => same.Key, same => same.Last().At);
        var lastSure = candidates.Where(it => it.Sure).GroupBy(it => it.Number).ToDictionary(same => same.Key, same => same.Last().At);
        var contents = ContentsEnd([.. candidates.Where(it => !it.Sure && it.Number.Item > 0 && lastSure.GetValueOrDefault(it.Number, -1) > it.At).Select(it => it.At)], [.. candidates.Where(it => !it.Sure).Select(it => it.At)]);
        var starts = new List<int>();
        var (section, item) = (0, 0);
        var skipped = 0;
        foreach (var it in candidates)
        {
            var (number, inner) = it.Number;
            var isBare = inner == 0;
            if (!it.Sure && (confirmed.Contains(it.Number) || it.At <= contents))
                continue;
            if (isBare)
            {
                // Of a section that is headed so twice, the first stands in the contents.
                if (!it.Sure && lastTitle[(number, TitleOf(it.At))] > it.At)
                    continue;
                // A paper may pass over a section, but only to one whose first item stands below.
                if (number <= section || (number > section + 1 && !OpensSection(it.At, number)) || (skipped > 0 && skipped == number - 1 && !it.Sure) || (!it.Sure && !StandsAlone(it.At, number)) || (it.Sure && anyItem && !IsBareHeading(it.At)))
                {
                    skipped = number;
                    continue;
                }
            }
            else if (!it.Sure && (mostAreSure || !(number == section && inner == item + 1) && !(number > section && inner == 1)))
            {
                continue;
            }

            starts.Add(it.At);
            (section, item, skipped) = (number, inner, 0);
        }

        return starts;
    }

    /// <summary>The last line of a table of contents without page numbers; -1 when there is none.</summary>
    private static int ContentsEnd(IReadOnlyList<int> twins, HashSet<int> unsure)
    {
        var end = twins.Count == 0 ? -1 : twins[^1];
        while (end >= 0 && unsure.Contains(end + 1))
            end++;
        return end;
    }

    /// <summary>A section's heading stands over its first item, over the next section, or at the end.</summary>
    private bool StandsAlone(int at, int number)
    {
        if (!IsBareHeading(at))
            return false;
        for (var next = at + 1; next < lines.Count && next <= at + TitleLines; next++)
        {
            if (!Heading().IsMatch(lines[next].Text))
                continue;
            var found = NumberOf(next);
            return found == (number, 1) || found == (number + 1, 0);
        }

        return lines.Count - at <= TitleLines || LastSection().IsMatch(lines[at].Text);
    }

    /// <summary>Without the page that the contents print behind it.</summary>
    private string TitleOf(int at) => Heading().Match(lines[at].Text).Groups["t"].Value.TrimEnd(' ', '\t', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private bool OpensSection(int at, int number) =>
        IsBareHeading(at) && (LastSection().IsMatch(lines[at].Text) || (at + 1 < lines.Count && Heading().IsMatch(lines[at + 1].Text) && NumberOf(at + 1) == (number, 1)));

    private bool IsBareHeading(int at) => lines[at].Text[^1] is not ('.' or ',' or ';' or ':');

    /// <summary>A case number or the heading of a section stands right below.</summary>
    private bool IsConfirmed(int at)
    {
        for (var next = at; next < lines.Count && next <= at + TitleLines; next++)
        {
            if (Case().IsMatch(lines[next].Text) || (next > at && SectionHeading.Of(lines[next].Text) is not null))
                return true;
            if (next > at && Heading().IsMatch(lines[next].Text))
                return false;
        }

        return false;
    }

    private bool IsContents(int at) => Contents().IsMatch(lines[at].Text);

    private (int Section, int Item) NumberOf(int at)
    {
        var match = Heading().Match(lines[at].Text);
        return (int.Parse(match.Groups["s"].Value, CultureInfo.InvariantCulture), match.Groups["i"].Success ? int.Parse(match.Groups["i"].Value, CultureInfo.InvariantCulture) : 0);
    }

    private PaperPart ReadPart(int start, int end)
    {
        var (section, item) = NumberOf(start);
        var title = new List<PaperLine> { new(Heading().Match(lines[start].Text).Groups["t"].Value, 0) };
        var at = start + 1;
        if (IsConfirmed(start))
        {
            while (at < end && !Case().IsMatch(lines[at].Text) && SectionHeading.Of(lines[at].Text) is null && !Case().IsMatch(title[^1].Text))
                title.Add(lines[at++] with { Gap = 0 });
        }
        else
        {
            while (at < end && at - start < TitleLines && title[^1].Text.EndsWith('-') && char.IsLower(lines[at].Text[0]))
                title.Add(lines[at++] with { Gap = 0 });
        }

        var (caseNumber, initials) = (default(string), default(string));
        var inTitle = Case().Match(title[^1].Text);
        if (inTitle.Success)
        {
            (caseNumber, initials) = (inTitle.Groups["c"].Value, Given(inTitle.Groups["i"]));
            title[^1] = title[^1] with { Text = title[^1].Text[..inTitle.Index].TrimEnd(' ', '\t', '-', '–', '(', ',') };
        }
        else if (at < end && Case().Match(lines[at].Text) is { Success: true } found)
        {
            (caseNumber, initials) = (found.Groups["c"].Value, Given(found.Groups["i"]));
            at++;
        }

        if (caseNumber is not null && initials is null && at < end && Initials().IsMatch(lines[at].Text))
            initials = lines[at++].Text;
        var printed = string.Create(CultureInfo.InvariantCulture, $"{section}{(item > 0 ? $".{item}" : "")}");
        var texts = Texts(at, end);
        return new PaperPart(printed, item > 0 || texts.Count > 1 || caseNumber is not null, OnOneLine(title), caseNumber, initials, texts);
    }

    private string OnOneLine(List<PaperLine> title) =>
        (rejoining.Join(title.Where(line => line.Text.Length > 0)) ?? "").Replace('\n', ' ').Replace('\t', ' ').Trim();

    private List<(PaperSection Section, string Text)> Texts(int at, int end)
    {
        var texts = new List<(PaperSection, string)>();
        var section = PaperSection.None;
        var open = new List<PaperLine>();
        var seen = new HashSet<PaperSection>();
        for (; at < end; at++)
        {
            // A heading that has been already, or «Baggrund» inside the presentation, is a heading of the text's own.
            if (SectionHeading.Of(lines[at].Text) is not { } heading || seen.Contains(heading.Section) || (heading.Section == PaperSection.Background && seen.Contains(PaperSection.Presentation)) || (seen.Contains(PaperSection.Decision)))
            {
                open.Add(lines[at]);
                continue;
            }

            Close();
            section = heading.Section;
            seen.Add(section);
            if (heading.Text.Length > 0)
                open.Add(new PaperLine(heading.Text, 0));
        }

        Close();
        return texts;

        void Close()
        {
            if (rejoining.Join(open) is { } text)
                texts.Add((section, text));
            open = [];
        }
    }

    private static string? Given(Group group) => group.Success && group.Value.Trim().Length > 0 ? group.Value.Trim() : null;

    [GeneratedRegex(@"^(?i:punkt\s+|pkt\.\s+)?(?<s>\d{1,2})(?:\.(?<i>\d{1,2}))?(?:\.|:|\)|\s+[-–])?\s+(?<t>[\p{Lu}\d""”“»«'’](?=.*\p{L}).{0,300})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:\.{3,}|…|\t|\s\.\s\.)[\s.\t]*\d{1,3}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"(?:^|\s|\()(?:(?:sags?|journal)[\s-]?(?:nr|nummer|id)?\.?\s*:?\s*)?(?<c>SAG-\d{4}-\d{3,6}|[A-ZÆØÅ]{2,5}-\d{4}-\d{5,6}|(?<=(?:nr|nummer|id)\.?\s*:?\s*)\d[\d.-]{5,}\d)(?:[\s,;/]*dok[\p{L}.-]*\s*(?:nr|id)?\.?\s*:?\s*[\d-]+)?(?:[\s,/()]+(?<i>[A-Za-zÆØÅæøå]{2,6}(?:\s?/\s?[A-Za-zÆØÅæøå]{2,6})*))?\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Case();

    [GeneratedRegex(@"^[a-zæøå]{2,5}(?:\s?/\s?[a-zæøå]{2,5})*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^\d{1,2}\.?\s+(?:eventuelt|udpegninger|KKR)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex LastSection();
}
