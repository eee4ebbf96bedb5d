using System.Globalization;
using System.Text;

namespace Appointments.Domain.Text;

/// <summary>Small letters without accents, æ ø å kept apart; what slugs, sort keys and search names have in common.</summary>
internal static class Folding
{
    /// <summary>Swedish and German forms become the Danish ones (ä æ, ö ø, ü y); other accents are dropped.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            _ = letter switch
            {
                'æ' or 'ø' or 'å' => folded.Append(letter),
                'ä' => folded.Append('æ'),
                'ö' => folded.Append('ø'),
                'ü' => folded.Append('y'),
                'ß' => folded.Append("ss"),
                _ => AppendWithoutAccent(folded, letter),
            };
        }

        return folded.ToString();
    }

    private static StringBuilder AppendWithoutAccent(StringBuilder folded, char letter)
    {
        if (letter < 0x80 || char.IsSurrogate(letter)) return folded.Append(letter);
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) folded.Append(part);
        }

        return folded;
    }
}
