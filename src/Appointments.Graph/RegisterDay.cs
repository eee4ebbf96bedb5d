using NodaTime;

namespace Appointments.Graph;

/// <summary>The register's calendar: today is a day in Denmark, wherever the host stands.</summary>
public static class RegisterDay
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    /// <summary>Today in Europe/Copenhagen.</summary>
    public static LocalDate Today(IClock clock) => clock.GetCurrentInstant().InZone(Copenhagen).Date;
}
