using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Names that stand alone in a decision: what is done with them is said by the title.</summary>
internal static partial class BareList
{
    /// <summary>«Formand: NAVN», or a name under the name of a forum: under a title about appointing that is the whole decision.</summary>
    public static bool Is(MaskedSentence masked, MaskedSentence? lead)
    {
        if (lead is not null && (lead.Persons.Count > 0 || !(OnlyPersons().IsMatch(lead.Text) || IsForumLabel(lead.Text) || Leading().IsMatch(lead.Text))))
            return false;
        var label = LineLabel().Match(masked.Text);
        return OnlyPersons().IsMatch(label.Success && IsForumLabel(label.Value) ? masked.Text[label.Length..] : masked.Text);
    }

    /// <summary>True for a line that is nothing but the name of a forum.</summary>
    public static bool IsForumLabel(string text) => text.Length < 80 && !ActWords.HasVerb(text) && !Says().IsMatch(text) && ForumPhrases.Label(text) is { Weight: >= 3 };

    [GeneratedRegex(@"^(?:¤\d+¤|[\s,;/.:()–-]|\b(?:og|samt|som|personlig|\d\.)\b|\b" + RoleWords.Pattern + @"\b)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex OnlyPersons();

    /// <summary>«Følgende udpegninger blev foretaget:».</summary>
    [GeneratedRegex(@"^(?:(?!\b(?:ikke|skal|kan|foreslås|indstilles)\b).){0,60}\b(?:følgende|disse)\s+(?:\p{L}+\s+)?(?:gen|ny)?udpegninger\b(?!.*\b(?:skal|kan|drøft\w*|udestår|afventer)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(?:er|var|har|havde|blev|bliver|kan|kunne|skal|skulle|vil|ville)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Says();

    /// <summary>What stands before the persons of a line, up to its colon or comma.</summary>
    [GeneratedRegex(@"^[^¤:]{2,120}(?=:\s*¤)|^[^¤:,]{2,120}(?=,\s*¤)", RegexOptions.CultureInvariant, 2000)]
    public static partial Regex LineLabel();
}
