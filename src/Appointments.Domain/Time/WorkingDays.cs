using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>
/// Working days for deadlines: every day but Saturdays, Sundays and helligdage (<see cref="DanishHolidays"/>). Whether Grundlovsdag (5 June) and Christmas Eve count is
/// not said where a KKR's deadlines are told; they are no helligdage, so they are taken to count, and can be switched.
/// </summary>
/// <param name="ConstitutionDayCounts">Whether 5 June is a working day.</param>
/// <param name="ChristmasEveCounts">Whether 24 December is a working day.</param>
public sealed record WorkingDays(bool ConstitutionDayCounts = true, bool ChristmasEveCounts = true)
{
    /// <summary>What is assumed unless something else is known.</summary>
    public static WorkingDays Assumed { get; } = new();

    /// <summary>What is assumed, for readers.</summary>
    public static LocalizedText Assumption { get; } = new(
        "Arbejdsdage er alle dage undtagen lørdage, søndage og helligdage; grundlovsdag og juleaftensdag regnes med som arbejdsdage.",
        "Working days are all days but Saturdays, Sundays and public holidays (helligdage); Constitution Day and Christmas Eve are taken as working days.");

    /// <summary>How well <see cref="Assumption"/> is known.</summary>
    public static SourceMark AssumptionMark => SourceMark.Inferred;

    /// <summary>Whether the day is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="DanishHolidays.FirstYear"/>.</exception>
    public bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && (ConstitutionDayCounts || (day.Month, day.Day) != (6, 5))
        && (ChristmasEveCounts || (day.Month, day.Day) != (12, 24))
        && DanishHolidays.On(day) is null;

    /// <summary>The last day that lies so many working days before another, which itself is not counted: 3 before Friday 23 January 2026 is Tuesday the 20th.</summary>
    /// <param name="day">The day; it need not be a working day.</param>
    /// <param name="count">How many, 0 or more; with 0 the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the years before <see cref="DanishHolidays.FirstYear"/> are reached.</exception>
    public LocalDate Before(LocalDate day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.PlusDays(-1);
            if (IsWorkingDay(day))
                count--;
        }

        return day;
    }
}
