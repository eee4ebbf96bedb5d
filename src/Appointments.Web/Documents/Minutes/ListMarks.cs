using System.Text.RegularExpressions;

namespace Appointments.Web.Documents.Minutes;

/// <summary>What stands before a line of a list.</summary>
internal static partial class ListMarks
{
    /// <summary>How many letters the mark and the blanks behind it take; 0 when there is none.</summary>
    public static int Of(string text) => Mark().Match(text).Length;

    [GeneratedRegex(@"^(?:[-–—−•·▪◦*]\s+|(?:\d{1,2}|[a-zA-Z])\)\s+|\d{1,2}\.\s+(?!\w*borgmester|suppleant|næstformand|stedfortræder|viceborgmester|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b|\d))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Mark();
}
