using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Elections;

/// <summary>Working days between Danish holidays.</summary>
public class WorkingDaysTests
{
    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void Easter(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), DanishHolidays.EasterSunday(year));

    [Fact]
    public void Store_bededag_was_one_through_2023_and_is_none_from_2024()
    {
        // The fourth Friday after Easter: 5 May 2023, and it would have been 26 April 2024.
        Assert.Equal("Store bededag", DanishHolidays.On(new LocalDate(2023, 5, 5))?.Name.Da);
        Assert.Null(DanishHolidays.On(new LocalDate(2024, 4, 26)));
        Assert.Equal((11, 10), (DanishHolidays.Of(2023).Count, DanishHolidays.Of(2024).Count));
    }

    [Fact]
    public void The_days_of_2026() => Assert.Equal(
        ["01-01", "04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25", "12-25", "12-26"],
        DanishHolidays.Of(2026).Select(holiday => holiday.Day.Iso()[5..]));

    [Fact]
    public void Easter_is_passed_over() =>
        // Tuesday 7 April 2026: Wednesday the 1st, Tuesday, Monday.
        Assert.Equal(new LocalDate(2026, 3, 30), WorkingDays.Assumed.Before(new LocalDate(2026, 4, 7), 3));

    [Fact]
    public void Constitution_Day_and_Christmas_Eve_count_unless_switched_off()
    {
        var (constitutionDay, christmasEve) = (new LocalDate(2026, 6, 5), new LocalDate(2026, 12, 24));
        Assert.True(WorkingDays.Assumed.IsWorkingDay(constitutionDay) && WorkingDays.Assumed.IsWorkingDay(christmasEve));

        var closed = new WorkingDays(ConstitutionDayCounts: false, ChristmasEveCounts: false);
        Assert.False(closed.IsWorkingDay(constitutionDay) || closed.IsWorkingDay(christmasEve));
    }

    [Fact]
    public void None_before_is_the_day_itself() => Assert.Equal(new LocalDate(2026, 1, 24), WorkingDays.Assumed.Before(new LocalDate(2026, 1, 24), 0));

    [Fact]
    public void A_year_that_nobody_checked_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => DanishHolidays.Of(1899));
}
