using Appointments.Domain.Reminders;
using NodaTime;

namespace Appointments.Tests.Reminders;

/// <summary>When a digest is due. 27 November 2026 is a Friday; seven in Denmark is six in UTC then, and five in summer.</summary>
public sealed class ReminderScheduleTests
{
    private static readonly LocalTime Seven = new(7, 0);

    [Fact]
    public void A_daily_digest_is_due_from_the_minute_itself() =>
        Assert.Equal((new LocalDate(2026, 11, 26), new LocalDate(2026, 11, 27)), (Due(null, Instant.FromUtc(2026, 11, 27, 5, 59)), Due(null, Instant.FromUtc(2026, 11, 27, 6, 0))));

    [Fact]
    public void In_summer_the_hour_is_Denmarks() =>
        Assert.Equal((new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1)), (Due(null, Instant.FromUtc(2026, 7, 1, 4, 59)), Due(null, Instant.FromUtc(2026, 7, 1, 5, 0))));

    [Fact]
    public void A_weekly_digest_is_due_on_its_day_until_the_next() =>
        Assert.Equal(
            (new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 27), new LocalDate(2026, 11, 27)),
            (Due(Weekday.Friday, Instant.FromUtc(2026, 11, 27, 5, 59)), Due(Weekday.Friday, Instant.FromUtc(2026, 11, 27, 6, 0)), Due(Weekday.Friday, Instant.FromUtc(2026, 12, 3, 12, 0))));

    [Fact]
    public void What_was_due_before_somebody_was_set_is_not_sent()
    {
        var set = Instant.FromUtc(2026, 11, 27, 6, 0);

        Assert.Null(ReminderSchedule.LastDue(Set(null, set), Instant.FromUtc(2026, 11, 28, 5, 59), Seven));
        Assert.Equal(new LocalDate(2026, 11, 28), ReminderSchedule.LastDue(Set(null, set), Instant.FromUtc(2026, 11, 28, 6, 0), Seven));
    }

    private static LocalDate? Due(Weekday? weekday, Instant now) => ReminderSchedule.LastDue(Set(weekday, default), now, Seven);

    private static Reminder Set(Weekday? weekday, Instant at) => new(1, "Prøve", "proeve@example.org", null, [ReminderKind.Vacancy], 90, weekday, "da", true, at);
}
