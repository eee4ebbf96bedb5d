using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>The words for what somebody is in a forum, each in one form: <c>repræsentanter</c> is <c>repræsentant</c>.</summary>
internal static partial class RoleWords
{
    /// <summary>A pattern for any of the words.</summary>
    public const string Pattern = @"(?:(?:med|næst)?formand(?:en)?|formænd|(?:bestyrelses)?medlem(?:met|mer|merne)?|\p{L}*repræsentant(?:en|er|erne)?|observatør(?:en|er|erne)?|stedfortræder(?:en|e|ne)?|suppleant(?:en|er|erne)?|tilforordnet|tilforordnede|ordfører(?:en)?|kandidat(?:en|er|erne)?)";

    /// <summary>The first role in the text; null when there is none. A deputy's role stands before that of whom he is deputy for.</summary>
    public static string? First(string text) => Word().Match(text) is { Success: true } match ? Of(match.Value) : null;

    private static string Of(string word)
    {
        var low = word.ToLowerInvariant();
        string[] roles = ["næstformand", "medformand", "formand", "stedfortræder", "suppleant", "repræsentant", "observatør", "ordfører", "kandidat"];
        return roles.FirstOrDefault(role => low.StartsWith(role, StringComparison.Ordinal)) ?? (low.Contains("repræsentant", StringComparison.Ordinal) ? "repræsentant" : null)
            ?? (low.StartsWith("formænd", StringComparison.Ordinal) ? "formand" : low.StartsWith("tilforordnet", StringComparison.Ordinal) ? "tilforordnet" : "medlem");
    }

    [GeneratedRegex(@"\b" + Pattern + @"\b(?!skab)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Word();
}
