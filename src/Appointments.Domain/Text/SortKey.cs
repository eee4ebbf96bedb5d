using System.Text;

namespace Appointments.Domain.Text;

/// <summary>A key whose order by code point is the Danish order, on every database: æ ø å last, aa as å.</summary>
public static class SortKey
{
    /// <summary>Hyphens, full stops and the like count as spaces, so <c>Bach-Laursen</c> stands with <c>Bach Laursen</c>. Equal keys are possible: break ties by id.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in Folding.Fold(text).Replace("aa", "å", StringComparison.Ordinal))
        {
            // The three code points after z.
            if (letter == 'æ') key.Append('{');
            else if (letter == 'ø') key.Append('|');
            else if (letter == 'å') key.Append('}');
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) key.Append(letter);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }
}
