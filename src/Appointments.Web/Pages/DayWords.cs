using Appointments.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages;

/// <summary>Days as readers of the page's language write them.</summary>
public static class DayWords
{
    /// <summary>«1. april 2022» or «1 April 2022» for <c>2022-04-01</c>.</summary>
    public static string Long(string isoDay) => Long(LocalDatePattern.Iso.Parse(isoDay).Value);

    /// <summary>«1. april 2022» or «1 April 2022».</summary>
    public static string Long(LocalDate day) => PageLanguage.Current == PageLanguage.English ? day.English() : day.Danish();

    /// <summary>«april 2022» or «April 2022».</summary>
    public static string Month(LocalDate day) => string.Join(' ', Long(day).Split(' ')[1..]);

    /// <summary>Reads a day from an address or a command line; null when it is none of the calendar, or before the year 1, which the contract does not know.</summary>
    public static LocalDate? Read(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success && parsed.Value.Year >= 1 ? parsed.Value : null;
    }
}
