using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Reminders;

/// <summary>When digests are due: at an hour in Denmark, every day or on a day of the week.</summary>
public static class ReminderSchedule
{
    /// <summary>
    /// The last day on which a digest was due; it is sent once, however many days have gone by. Null while none has been due since the
    /// recipient was set.
    /// </summary>
    /// <param name="reminder">The recipient.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hour">When on the day; that minute itself is due.</param>
    public static LocalDate? LastDue(Reminder reminder, Instant now, LocalTime hour)
    {
        var local = RegisterDay.TimeOf(now);
        var day = OnWeekday(reminder.Weekday, local.TimeOfDay >= hour ? local.Date : local.Date.PlusDays(-1));
        return day + hour > RegisterDay.TimeOf(reminder.SetAt) ? day : null;
    }

    /// <summary>The last day, at most <paramref name="day"/>, that is the day of the week; <paramref name="day"/> itself for null.</summary>
    public static LocalDate OnWeekday(Weekday? weekday, LocalDate day) =>
        weekday is { } wanted ? day.PlusDays(-(((int)day.DayOfWeek - (int)wanted + 7) % 7)) : day;
}
