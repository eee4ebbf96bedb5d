using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Pages;

/// <summary>Days as Danish readers write them. Our own month names, so that no culture data of the machine is needed.</summary>
public static class DanishDays
{
    private static readonly string[] Months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>«1. april 2022» for <c>2022-04-01</c>.</summary>
    public static string Long(string isoDay) => Long(LocalDatePattern.Iso.Parse(isoDay).Value);

    /// <summary>«1. april 2022».</summary>
    public static string Long(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    /// <summary>Reads a day from an address; null when it is none.</summary>
    public static LocalDate? Read(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : null;
    }
}
