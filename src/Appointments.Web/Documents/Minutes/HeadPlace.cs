using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Where the head of a paper says that the meeting is held.</summary>
internal static partial class HeadPlace
{
    private const int LongestLine = 120;

    /// <summary>The place: behind its label, behind the day or the hour, or on a line of its own; null when the head does not say.</summary>
    public static string? In(string head)
    {
        if (Label().Match(head) is { Success: true } labelled)
            return Trimmed(labelled.Groups["v"].Value);
        var lines = head.Split('\n').TakeWhile(line => !AttendanceReader.IsHeading(line)).Where(line => line.Length < LongestLine).ToList();
        var behind = lines.Select(line => BehindTime().Match(line)).FirstOrDefault(match => match.Success);
        if (behind is not null)
            return Trimmed(behind.Groups["v"].Value);
        var ownLine = lines.FirstOrDefault(line => Venue().IsMatch(line) && !Other().IsMatch(line)) ?? lines.Zip(lines.Skip(1)).Where(pair => Hour().IsMatch(pair.First) && TownAndHouse().IsMatch(pair.Second) && !Other().IsMatch(pair.Second)).Select(pair => pair.Second).FirstOrDefault();
        return ownLine is null ? null : Trimmed(ownLine);
    }

    private static string Trimmed(string place) => place.Trim(' ', '\t', '.', ',');

    [GeneratedRegex(@"^(?:møde)?(?:sted|lokale)\s*[:\t]\s*(?<v>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, 2000)]
    private static partial Regex Label();

    /// <summary>«kl. 10-12 på …», «den 3. maj 2022 i …», «kl. 10.00, Hotel …».</summary>
    [GeneratedRegex(@"(?:\b\d{4}|\bkl\.?\s*\d{1,2}(?:[.:]\d\d)?(?:\s*(?:[-–]|til)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?)(?:\s+(?:på|i|hos|ved)\s+|(?:\s*,|\s+[-–])\s+(?:(?:på|i|hos|ved)\s+)?)(?<v>(?!(?:kl\b|Kl\b|den\b))\p{L}.*)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BehindTime();

    [GeneratedRegex(@"\b(?:\p{L}*rådhus(?:et)?|\p{L}*hotel|\p{L}*kro|\p{L}*center|\p{L}*huset?|\p{L}*sal(?:en)?|(?:møde)?lokale|Scandic|Comwell|Radisson|Teams|Zoom|Skype|virtuelt|videomøde|\p{L}+(?:vej|gade|allé|alle|plads|stræde)\s+\d+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Venue();

    [GeneratedRegex(@"\b[Kk]l\.?\s*\d", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hour();

    /// <summary>«Kolding, Trapholt», right below the hour.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L} .-]+,\s*\p{Lu}[\p{L} .-]+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TownAndHouse();

    /// <summary>A line of the contents, out of a sentence, or with a day or hour.</summary>
    [GeneratedRegex(@"^[^\p{Lu}]|\d{4}\b(?!\s+\p{Lu})|\b[Kk]l\.|:|\bKKR\b|\t|\bKL\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Other();
}
