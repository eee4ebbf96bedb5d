using Appointments.Domain.Appointments;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Appointing;

/// <summary>When a seat had no holder, with the days counted out. The term asked for is 2022-2025; the people are invented.</summary>
public sealed class VacantStretchesTests
{
    private static readonly Source Paper = new("Prøve", null, null, SourceMark.Registered, null);

    private static readonly LocalDate First = new(2022, 1, 1), Last = new(2025, 12, 31);

    [Fact]
    public void From_the_day_after_one_left_to_the_day_before_the_next()
    {
        // 1 to 30 April: 30 days.
        var stretch = Assert.Single(Of([Left(1, new(2022, 1, 1), new(2024, 3, 31)), Held(2, new(2024, 5, 1), new(2025, 12, 31))]));
        Assert.Equal((new LocalDate(2024, 4, 1), new LocalDate(2024, 4, 30), 30), (stretch.FirstDay, stretch.LastDay, stretch.Days));
        Assert.Equal((1L, 2L, "Udtrådt"), (stretch.FormerHolderId, stretch.SuccessorId, stretch.Reason));
    }

    [Fact]
    public void Without_a_successor_to_the_end_of_the_term() =>
        Assert.Equal(31, Assert.Single(Of([Left(1, new(2022, 1, 1), new(2025, 11, 30))])).Days);

    [Fact]
    public void A_successor_of_the_next_day_leaves_no_stretch() =>
        Assert.Empty(Of([Left(1, new(2022, 1, 1), new(2024, 3, 31)), Held(2, new(2024, 4, 1), new(2025, 12, 31))]));

    [Fact]
    public void One_whose_time_is_up_leaves_no_vacancy() =>
        Assert.Empty(Of([Held(1, new(2022, 1, 1), new(2024, 3, 31))]));

    /// <summary>1 to 15 January 2022 lie in the term that is asked; 15 to 31 December 2021 do not.</summary>
    [Fact]
    public void Only_the_days_of_the_term_count()
    {
        var vacancy = new Vacancy(9, 7, null, null, new Span(new LocalDate(2021, 12, 15), DayBasis.Stated, new LocalDate(2022, 1, 15), DayBasis.Stated), Paper);
        Assert.Equal(15, Assert.Single(Of([], vacancy)).Days);
    }

    [Fact]
    public void What_is_recorded_is_not_told_twice()
    {
        var vacancy = new Vacancy(9, 7, 1, "Udtrådt", new Span(new LocalDate(2024, 4, 1), DayBasis.Stated, null, DayBasis.Open), Paper);
        Assert.Equal(30, Assert.Single(Of([Left(1, new(2022, 1, 1), new(2024, 3, 31)), Held(2, new(2024, 5, 1), new(2025, 12, 31))], vacancy)).Days);
    }

    [Theory]
    [InlineData(DayBasis.Attested)]
    [InlineData(DayBasis.TermAssumed)]
    public void Days_are_not_counted_from_a_day_that_is_not_printed(DayBasis basis)
    {
        var vacancy = new Vacancy(9, 7, null, null, new Span(new LocalDate(2024, 4, 1), basis, new LocalDate(2024, 4, 1), basis), Paper);
        Assert.Null(Assert.Single(Of([], vacancy)).Days);
    }

    [Fact]
    public void A_nomination_fills_no_seat() =>
        Assert.Equal(275, Assert.Single(Of([Left(1, new(2022, 1, 1), new(2025, 3, 31)), Held(2, new(2025, 5, 1), new(2025, 12, 31)) with { Status = AppointmentStatus.Nominated }])).Days);

    private static IReadOnlyList<VacantStretch> Of(Appointment[] history, params Vacancy[] recorded) => VacantStretches.Of(history, recorded, CouncilTerm.LastDayOf, First, Last);

    private static Appointment Left(long person, LocalDate first, LocalDate last) => Held(person, first, last) with { EndReason = "Udtrådt" };

    private static Appointment Held(long person, LocalDate first, LocalDate last) => new(
        FactId: person, SeatId: 7, ForumId: 1, PersonId: person, AppointmentStatus.Appointed, new Span(first, DayBasis.Stated, last, DayBasis.Stated),
        DecisionId: null, PartyLetter: null, MunicipalityCode: null, Paper, EndReason: null, RecordedIn: 1);
}
