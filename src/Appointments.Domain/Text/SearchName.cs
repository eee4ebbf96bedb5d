using System.Text;

namespace Appointments.Domain.Text;

/// <summary>A name as it is searched: what is stored and what is asked go through this one function.</summary>
public static class SearchName
{
    /// <summary>Small letters without accents, æ as ae, ø as oe, å and aa as aa, words one space apart. Empty when the text has no letter or digit.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var letter in Folding.Fold(text))
        {
            if (letter == 'æ') name.Append("ae");
            else if (letter == 'ø') name.Append("oe");
            else if (letter == 'å') name.Append("aa");
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) name.Append(letter);
            else if (name.Length > 0 && name[^1] != ' ') name.Append(' ');
        }

        return name.ToString().TrimEnd(' ');
    }
}
