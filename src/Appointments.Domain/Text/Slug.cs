using System.Text;

namespace Appointments.Domain.Text;

/// <summary>The word that stands for a thing in addresses: small letters a to z, digits and hyphens.</summary>
public static class Slug
{
    /// <summary><c>Thomas Kastrup-Larsen</c> gives <c>thomas-kastrup-larsen</c>; æ becomes ae, ø oe, å aa. Empty when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Folding.Fold(text))
        {
            if (letter is >= 'a' and <= 'z' or >= '0' and <= '9') slug.Append(letter);
            else if (letter == 'æ') slug.Append("ae");
            else if (letter == 'ø') slug.Append("oe");
            else if (letter == 'å') slug.Append("aa");
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
