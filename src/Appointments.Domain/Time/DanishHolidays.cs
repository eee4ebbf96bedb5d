using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>
/// The helligdage of the folkekirke, which fall on weekdays too; Sundays as such are not listed. Store bededag was one through 2023 and is abolished from 2024 (lov om
/// konsekvenser ved afskaffelsen af store bededag som helligdag). Grundlovsdag, Christmas Eve, New Year's Eve and 1 May are no helligdage.
/// </summary>
public static class DanishHolidays
{
    /// <summary>Earlier years are refused: the register has no use for them, and nobody has checked them.</summary>
    public const int FirstYear = 1900;

    private const int LastYearOfPrayerDay = 2023;

    /// <summary>The helligdage of a year, in order of day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="FirstYear"/> or beyond 9999.</exception>
    public static IReadOnlyList<DanishHoliday> Of(int year)
    {
        var easter = EasterSunday(year);
        var days = new List<DanishHoliday>
        {
            Holiday(new LocalDate(year, 1, 1), "Nytårsdag", "New Year's Day"),
            Holiday(easter.PlusDays(-3), "Skærtorsdag", "Maundy Thursday"),
            Holiday(easter.PlusDays(-2), "Langfredag", "Good Friday"),
            Holiday(easter, "Påskedag", "Easter Sunday"),
            Holiday(easter.PlusDays(1), "2. påskedag", "Easter Monday"),
            Holiday(easter.PlusDays(39), "Kristi himmelfartsdag", "Ascension Day"),
            Holiday(easter.PlusDays(49), "Pinsedag", "Whit Sunday"),
            Holiday(easter.PlusDays(50), "2. pinsedag", "Whit Monday"),
            Holiday(new LocalDate(year, 12, 25), "Juledag", "Christmas Day"),
            Holiday(new LocalDate(year, 12, 26), "2. juledag", "Second Christmas Day"),
        };
        if (year <= LastYearOfPrayerDay)
            days.Add(Holiday(easter.PlusDays(26), "Store bededag", "Great Prayer Day"));
        return [.. days.OrderBy(holiday => holiday.Day)];
    }

    /// <summary>The helligdag on a day; null when it is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="FirstYear"/>.</exception>
    public static DanishHoliday? On(LocalDate day) => Of(day.Year).FirstOrDefault(holiday => holiday.Day == day);

    /// <summary>Easter Sunday by the Gregorian rule, in the form that Meeus and others print.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="FirstYear"/> or beyond 9999.</exception>
    public static LocalDate EasterSunday(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        var (century, ofCentury) = Math.DivRem(year, 100);
        var golden = year % 19;
        var skippedLeapDays = century - (century / 4);
        var lunarCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + skippedLeapDays - lunarCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    private static DanishHoliday Holiday(LocalDate day, string da, string en) => new(day, new LocalizedText(da, en));
}
