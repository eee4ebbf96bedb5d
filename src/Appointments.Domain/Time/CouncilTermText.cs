using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Domain.Time;

/// <summary>Council terms as people write them.</summary>
public static class CouncilTermText
{
    // The terms before and after must be days of the calendar too.
    private const int FirstYear = 10;
    private const int LastYear = 9989;

    /// <summary>The first day of the term named by <c>2026-2029</c>, <c>2026-29</c>, <c>2026</c>, or by a day in it, <c>2027-03-01</c>; null when the text names none, or one so far off that the calendar has none beside it.</summary>
    public static LocalDate? Read(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day.Year is >= FirstYear and <= LastYear ? CouncilTerm.FirstDayOf(day) : null;
        var years = text.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries);
        if (years.Length > 2 || Year(years[0]) is not { } first || CouncilTerm.FirstDayOf(new LocalDate(first, 1, 1)) != new LocalDate(first, 1, 1))
            return null;
        var last = CouncilTerm.LastDayOf(new LocalDate(first, 1, 1)).Year.ToString("0000", CultureInfo.InvariantCulture);
        return years.Length == 1 || years[1] == last || years[1] == last[2..] ? new LocalDate(first, 1, 1) : null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;
}
