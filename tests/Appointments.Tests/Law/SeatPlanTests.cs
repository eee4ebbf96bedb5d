using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Tests.Law;

/// <summary>From the groups of a law to seats with days.</summary>
public sealed class SeatPlanTests
{
    private static readonly SeatGroup Group = new(
        "business", new("Erhvervsmedlem", "Business member"), 1, SeatRole.Member, true, false, "test-kkr",
        [], null, [], null, null, new(2019, 1, 1), new(2030, 3, 31), null, SourceMark.Law);

    [Fact]
    public void AGroupWithOneSetOfNominatorsIsOneStretch() =>
        Assert.Equal(["business-1 2019-01-01..2030-03-31 a"], Expand(Group with { NominatedBy = [Nominators("a", null, null)] }));

    [Fact]
    public void ANewStretchBeginsOnTheDayTheNominatorsChange() =>
        Assert.Equal(
            ["business-1 2019-01-01..2026-03-31 a", "business-1 2026-04-01..2030-03-31 b"],
            Expand(Group with { NominatedBy = [Nominators("a", null, new(2026, 3, 31)), Nominators("b", new(2026, 4, 1), null)] }));

    [Fact]
    public void DaysBetweenTwoSetsOfNominatorsHaveNone() =>
        Assert.Equal(
            ["business-1 2019-01-01..2022-03-31 a", "business-1 2022-04-01..2026-03-31 ", "business-1 2026-04-01..2030-03-31 b"],
            Expand(Group with { NominatedBy = [Nominators("a", null, new(2022, 3, 31)), Nominators("b", new(2026, 4, 1), null)] }));

    [Fact]
    public void TheSameNominatorsTwiceInARowAreOneStretch() =>
        Assert.Equal(
            ["business-1 2019-01-01..2030-03-31 a"],
            Expand(Group with { NominatedBy = [Nominators("a", null, new(2022, 3, 31)), Nominators("a", new(2022, 4, 1), null)] }));

    [Fact]
    public void AChangeOutsideTheDaysOfTheGroupMakesNoStretch() =>
        Assert.Equal(
            ["business-1 2019-01-01..2030-03-31 b"],
            Expand(Group with { NominatedBy = [Nominators("a", null, new(2018, 12, 31)), Nominators("b", new(2019, 1, 1), new(2030, 3, 31)), Nominators("c", new(2030, 4, 1), null)] }));

    [Fact]
    public void AnOpenGroupHasOpenEndsAndSaysSo()
    {
        var seat = Assert.Single(SeatPlan.Expand(Law(Group with { FirstDay = null, LastDay = null }), 1, _ => 7));

        Assert.Equal(new Span(null, DayBasis.Open, null, DayBasis.Open), seat.Span);
        Assert.Equal((7L, 1L), (seat.Id, seat.ForumId));
    }

    [Fact]
    public void AGroupThatGrowsKeepsItsFirstSeatsAndComesInOnePlace() =>
        Assert.Equal(
            [
                "business-1 2019-01-01..2025-12-31 ", "business-1 2026-01-01..2030-03-31 ", "business-2 2026-01-01..2030-03-31 ",
                "chair-1 2019-01-01..2030-03-31 ",
            ],
            Expand(
                Group with { LastDay = new(2025, 12, 31) },
                Group with { Key = "chair" },
                Group with { Count = 2, FirstDay = new(2026, 1, 1) }));

    [Fact]
    public void ASeatThatFollowsAnOfficeOfARegionFollowsItThere()
    {
        var group = Group with { ExOfficio = OfficeKind.RegionalCouncilChair, Region = "1081" };

        Assert.Equal(new OfficeRef(OfficeKind.RegionalCouncilChair, null, "1081"), Assert.Single(SeatPlan.Expand(Law(group), 1, _ => 7)).ExOfficio);
    }

    private static Dated<IReadOnlyList<string>> Nominators(string slug, LocalDate? firstDay, LocalDate? lastDay) =>
        new([slug], firstDay, lastDay, null, SourceMark.Printed);

    private static IEnumerable<string> Expand(params SeatGroup[] groups) =>
        SeatPlan.Expand(Law(groups), 1, _ => 7)
            .Select(seat => $"{seat.Key} {seat.Span.FirstDay?.Iso()}..{seat.Span.LastDay?.Iso()} {string.Join(',', seat.NominatedBy)}");

    private static LawDocument Law(params SeatGroup[] groups) => new(
        "test-kind", new("Prøve", "Test"), new(2019, 1, 1), new("Prøve.", "Test."), [], [], [], [], groups, [], [], []);
}
