using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The headings that divide an item.</summary>
internal static partial class SectionHeading
{
    /// <summary>The section that a line opens, with the text behind the heading on the same line; null when it opens none.</summary>
    public static (PaperSection Section, string Text)? Of(string line)
    {
        var match = Heading().Match(line);
        if (!match.Success)
            return null;
        var section = char.ToLowerInvariant(match.Groups["h"].Value[0]) switch
        {
            'b' when match.Groups["h"].Value.StartsWith("besl", StringComparison.OrdinalIgnoreCase) => PaperSection.Decision,
            'i' => PaperSection.Recommendation,
            's' => PaperSection.Presentation,
            'k' => PaperSection.Decision,
            _ => PaperSection.Background,
        };
        return (section, match.Groups["rest"].Value.Trim());
    }

    [GeneratedRegex(@"^(?<h>baggrund(?:\s+for\s+sagen)?|resum[eé]|indstilling(?:er)?|sagsfremstilling(?:en)?|beslutning(?:er)?|(?:KKR(?:['’]s)?|KKR\s+\p{L}+s?)\s+beslutning)\s*(?:$|[:.]\s*(?<rest>.*)$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Heading();
}
