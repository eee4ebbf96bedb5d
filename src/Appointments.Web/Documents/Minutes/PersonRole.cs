using System.Globalization;
using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What a sentence says that a person is to be.</summary>
internal static partial class PersonRole
{
    /// <summary>The role of the person with that number; null when the sentence gives none.</summary>
    public static string? Of(MaskedSentence sentence, int number)
    {
        var sign = string.Create(CultureInfo.InvariantCulture, $"¤{number}¤");
        var at = sentence.Text.IndexOf(sign, StringComparison.Ordinal);
        var (before, after) = (sentence.Text[..at], sentence.Text[(at + sign.Length)..]);
        var gap = before[(before.LastIndexOf('¤') + 1)..];
        if (Labelled().Match(gap) is { Success: true } labelled)
            return RoleWords.First(labelled.Value);
        after = Employer().Replace(after, "");
        // Equals share what stands behind the last of them, or before the first.
        while (Equal().Match(after) is { Success: true } next)
            after = after[next.Length..];
        if (Behind().Match(after) is { Success: true } behind)
            return RoleWords.First(behind.Value);
        if (Later().Match(after) is { Success: true } later)
            return RoleWords.First(later.Groups["r"].Value);
        if (number > 0 && gap.Length < before.Length && Joined().IsMatch(gap))
            return Of(sentence, number - 1);
        var own = gap.Length < before.Length && Behind().Match(gap) is { Success: true } others ? gap[others.Length..] : gap;
        return Ahead().Match(own) is { Success: true } ahead ? RoleWords.First(ahead.Groups["r"].Value)
            : own.TrimEnd().EndsWith(':') ? Led(own)
            : null;
    }

    /// <summary>A role in brackets anywhere in a list line of one person; null when there is none.</summary>
    public static string? Bracketed(string line) => Brackets().Match(line) is { Success: true } match ? RoleWords.First(match.Value) : null;

    /// <summary>The role in the line that a list stands under: «følgende medlemmer».</summary>
    public static string? Led(string lead) => Following().Match(lead) is { Success: true } match ? RoleWords.First(match.Groups["r"].Value) : null;

    /// <summary>What somebody leaves as: «udtræder som medlem»; null when it is not said.</summary>
    public static string? Left(MaskedSentence sentence, int number)
    {
        var sign = string.Create(CultureInfo.InvariantCulture, $"¤{number}¤");
        var after = sentence.Text[(sentence.Text.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..];
        return LeftAs().Match(after) is { Success: true } match ? RoleWords.First(match.Groups["r"].Value) : null;
    }

    [GeneratedRegex(@"(?:" + RoleWords.Pattern + @")(?:\s+(?:for|i)\s+[^:¤]{1,60})?\s*:\s*$|\b(?:stedfortræder|suppleant)(?:\s+er|\s+bliver)?\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Labelled();

    /// <summary>«…, Prøve A/S, som …»: where the person comes from.</summary>
    [GeneratedRegex(@"^,\s+\p{Lu}[\p{L}\d/&. -]{1,60}(?=,?\s+(?:som|til)\s)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Employer();

    [GeneratedRegex(@"^(?:,|\s+og|\s+samt|,\s+og)\s+¤\d+¤", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Equal();

    [GeneratedRegex(@"^(?:,|\s+og|\s+samt|,\s+og)\s+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^,?\s*(?:\s(?:genudpeges|udpeges|udpegedes|genvælges|vælges|indstilles|foreslås|indtræder|tiltræder|(?:blev|er|bliver)\s+(?:[\p{L}\d.]+\s+){0,8}?(?:\p{L}*udpeget|\p{L}*valgt|indstillet|foreslået))\s+)?(?:\s*(?:\p{L}+\s+){0,1}?(?:som|til)\s+(?:[\p{L}\d.'’]+\s+){0,3}?|[,(]\s*|\s*[–-]\s*)" + RoleWords.Pattern + @"\b(?!\s*:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b(?:som|til)\s+(?:[\p{L}\d.]+\s+){0,3}?(?<r>" + RoleWords.Pattern + @")\b(?:[^¤]*)$|^(?:(?:ny|nyt|\d\.)\s+)?(?<r>" + RoleWords.Pattern + @")\b(?!\s+(?:oplyst\w*|oplyser|orienter\w*|foresl\w*|indstil\w*|bemærk\w*|takke\w*|fortalte|konstater\w*|redegjorde|peger|pegede|meddelte)\b)[^¤]*$|\b(?<r>" + RoleWords.Pattern + @")\s+(?:i|for|til|af)\s+[^¤,:]{1,60}\s+er\s+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^\s*(?<r>" + RoleWords.Pattern + @")\s*:?\s*$|\b(?:følgende|disse|som|til|udpegede|udpeger|udpeget|de|to|tre|fire|fem|nye?)\s+(?:[\p{L}\d.]+\s+){0,3}?(?<r>" + RoleWords.Pattern + @")\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Following();

    [GeneratedRegex(@"\((?:ny\s+)?" + RoleWords.Pattern + @"\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:[^¤,:]{0,120}\bsom|[^¤:]{0,160}\b(?:valgt|udpeget)\s+(?:som|til))\s+(?:[\p{L}\d.'’]+\s+){0,3}?(?<r>" + RoleWords.Pattern + @")\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Later();

    [GeneratedRegex(@"^[^¤]*\b(?:som|være)\s+(?:[\p{L}\d.]+\s+){0,2}?(?<r>" + RoleWords.Pattern + @")\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex LeftAs();
}
