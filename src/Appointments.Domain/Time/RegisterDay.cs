using NodaTime;

namespace Appointments.Domain.Time;

/// <summary>The register's calendar: today is a day in Denmark, wherever the host stands.</summary>
public static class RegisterDay
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Today in Europe/Copenhagen.</summary>
    public static LocalDate Today(IClock clock) => Of(clock.GetCurrentInstant());

    /// <summary>The day of a moment in Europe/Copenhagen.</summary>
    public static LocalDate Of(Instant moment) => TimeOf(moment).Date;

    /// <summary>What calendar and clock show in Denmark at a moment.</summary>
    public static LocalDateTime TimeOf(Instant moment) => moment.InZone(Copenhagen).LocalDateTime;

    /// <summary>When the day begins in Denmark.</summary>
    public static Instant Start(LocalDate day) => Copenhagen.AtStartOfDay(day).ToInstant();

    /// <summary>When the day is over in Denmark; null for the calendar's last day.</summary>
    public static Instant? End(LocalDate day) => day == LocalDate.MaxIsoValue ? null : Start(day.PlusDays(1));
}
