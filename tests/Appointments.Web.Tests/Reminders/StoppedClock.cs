using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Web.Tests.Reminders;

/// <summary>A clock that stands until its test moves it; it begins half past seven in the morning, Danish time, of a day from today.</summary>
internal sealed class StoppedClock(int daysFromToday) : IClock
{
    public Instant Now { get; set; } = At(daysFromToday);

    public static Instant At(int daysFromToday) => RegisterDay.Start(RegisterDay.Today(SystemClock.Instance).PlusDays(daysFromToday)) + Duration.FromMinutes(450);

    public Instant GetCurrentInstant() => Now;
}
