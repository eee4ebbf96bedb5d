using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages;

/// <summary>How many, in words that fit the number.</summary>
public static class CountWords
{
    /// <summary>The text KEYOne for one, else the text KEY with the number put in; no number as a figure takes the plural in both languages.</summary>
    public static string Count(this IStringLocalizer<Texts> texts, string key, int number) => number == 1 ? texts[key + "One"] : texts[key, number];
}
