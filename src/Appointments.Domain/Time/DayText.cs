using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Domain.Time;

/// <summary>Days as text, the same on every host whatever its culture.</summary>
public static class DayText
{
    private static readonly LocalDatePattern DanishPattern = LocalDatePattern.Create("d'. 'MMMM' 'uuuu", CultureInfo.GetCultureInfo("da-DK"));
    private static readonly LocalDatePattern EnglishPattern = LocalDatePattern.Create("d' 'MMMM' 'uuuu", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary><c>2022-04-01</c>.</summary>
    public static string Iso(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary><c>1. april 2022</c>.</summary>
    public static string Danish(this LocalDate day) => DanishPattern.Format(day);

    /// <summary><c>1 April 2022</c>.</summary>
    public static string English(this LocalDate day) => EnglishPattern.Format(day);
}
