using System.Globalization;

namespace Appointments.Web.Pages.Elections;

/// <summary>Reads whole numbers as people type them: with blanks or full stops between the thousands.</summary>
internal static class TypedNumber
{
    /// <summary>The number; null when the text is none, or is too large.</summary>
    public static int? Read(string text)
    {
        var digits = string.Concat(text.Where(sign => sign is not ('.' or ' ' or '\u00a0')));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
