using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Law;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>What would be otherwise by the law of the day before, and of the next change of law.</summary>
public sealed class LawComparisonTests
{
    private static readonly IReadOnlyList<LawDocument> Library = LawLibrary.Load();

    public static TheoryData<string> Kinds => [.. Library.Select(law => law.Kind)];

    [Fact]
    public void On_31_March_2026_an_Erhvervshus_is_told_that_the_region_leaves_the_next_day()
    {
        var after = Find("erhvervshus", new(2026, 3, 31), "seat-plan").After()!;

        Assert.Equal((new LocalDate(2026, 4, 1), Answer.Satisfied, "1 + 3 + 4 + 1 + 1 = 10"), (after.Day, after.Answer!.Value, after.Sum));
        Assert.Equal(
            "Fra 1. april 2026: kravet er «Forummet skal have 10 pladser med stemmeret og 1 plads uden stemmeret»; "
            + "grundlaget er Lovarbejde om regionens udtræden af erhvervshusenes bestyrelser; "
            + "grundlaget er ikke bekræftet, så kravet kan kun advare; regnestykket er 1 + 3 + 4 + 1 + 1 = 10.",
            after.Difference.Da);
        Assert.StartsWith("From 1 April 2026: the demand is \"The forum is to have 10 voting seats and 1 seat without vote\"; ", after.Difference.En, StringComparison.Ordinal);
    }

    [Fact]
    public void On_1_April_2026_it_is_told_that_there_were_eleven_the_day_before()
    {
        var before = Find("erhvervshus", new(2026, 4, 1), "seat-plan").Before()!;

        Assert.Equal((new LocalDate(2026, 3, 31), Answer.Satisfied, "1 + 3 + 4 + 1 + 1 + 1 = 11"), (before.Day, before.Answer!.Value, before.Sum));
        Assert.Contains("grundlaget er Lov om erhvervsfremme, § 13 (LBK nr. 230 af 29/02/2024); grundlaget er bekræftet", before.Difference.Da, StringComparison.Ordinal);
    }

    /// <summary>Eleven by the nearest whole number are 4 and 4; so are ten. What the region's seat takes away is one of the seats whose holder is not stated.</summary>
    [Fact]
    public void The_balance_of_women_and_men_counts_the_seats_of_the_other_day()
    {
        var after = Find("erhvervshus", new(2026, 3, 31), "gender-balance").After()!;

        Assert.Equal((new LocalDate(2026, 4, 1), "4 + 4 ≤ 10"), (after.Day, after.Sum));
        Assert.Contains("4 kvinder og 4 mænd på 10 pladser med stemmeret", after.Demanded!.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wording_of_NT_changes_on_6_January_2025_and_nothing_else()
    {
        var before = Find("trafikselskab", new(2025, 1, 6), "gender-balance").Before()!;
        var after = Find("trafikselskab", new(2025, 1, 5), "gender-balance").After()!;

        Assert.Equal("Til og med 5. januar 2025: grundlaget er Ligestillingsloven, § 11 (Lov nr. 576 af 10/05/2022).", before.Difference.Da);
        Assert.Equal("Fra 6. januar 2025: grundlaget er Ligestillingsloven, § 11 (LBK nr. 5 af 06/01/2025).", after.Difference.Da);
        Assert.Null(Find("trafikselskab", new(2025, 1, 6), "gender-balance").After());
    }

    [Fact]
    public void Before_2023_nothing_was_demanded_of_NT()
    {
        var before = Find("trafikselskab", new(2023, 1, 1), "gender-balance").Before()!;

        Assert.Equal((new LocalDate(2022, 12, 31), (Answer?)null, "Til og med 31. december 2022: kravet stilles ikke."), (before.Day, before.Answer, before.Difference.Da));
    }

    /// <summary>40 per cent of 9 is 4 by the nearest whole number and 3 rounded down: three women of nine are too few by one and enough by the other.</summary>
    [Theory]
    [InlineData("nearest", "floor", Answer.Violated, Answer.Satisfied, "opfyldt", 3)]
    [InlineData("floor", "nearest", Answer.Satisfied, Answer.Violated, "ikke opfyldt", 4)]
    public void A_convention_that_changes_turns_the_answer_of_the_same_persons(string now, string later, Answer answer, Answer then, string word, int needed)
    {
        var finding = Changing(now, later, women: 3, men: 6).Findings.Single(it => it.Rule == "gender-balance");

        Assert.Equal((answer, then), (finding.Answer, finding.After()!.Answer!.Value));
        Assert.Equal(
            $"Fra 1. januar 2024: kravet er «Der skal være mindst {needed} kvinder og {needed} mænd på 9 pladser med stemmeret (40 procent, {(later == "floor" ? "rundet ned" : "nærmeste hele tal")})»; med de samme personer er svaret «{word}».",
            finding.After()!.Difference.Da);
        Assert.Null(finding.Before());
    }

    [Fact]
    public void A_law_that_never_changes_has_nothing_before_and_nothing_after()
    {
        var finding = new Board().Demand("geographic-spread").Held(2, municipality: "0001").Find("geographic-spread");

        Assert.Equal((null, null), (finding.Before(), finding.After()));
    }

    /// <summary>Every change of every law, and the days around it: what is told lies on the right side, inside the days that are covered, and says something.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Around_every_change_of_law_the_comparison_lies_on_the_right_side(string kind)
    {
        var law = Library.Single(it => it.Kind == kind);
        var days = LawDays.Of(law).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Where(day => day >= law.CoveredFrom).Distinct();
        foreach (var day in days)
        {
            foreach (var finding in CompositionCheck.Check(Facts(law, day), day).Findings)
            {
                Assert.True(finding.Before() is not { } before || (before.Day < day && before.Day >= law.CoveredFrom && before.Difference.Da.Contains(": ", StringComparison.Ordinal)));
                Assert.True(finding.After() is not { } after || after.Day > day);
            }
        }
    }

    private static Finding Find(string kind, LocalDate day, string rule) =>
        CompositionCheck.Check(Facts(Library.Single(law => law.Kind == kind), day), day).Findings.Single(finding => finding.Rule == rule);

    private static CompositionFacts Facts(LawDocument law, LocalDate day)
    {
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        var seats = SeatPlan.Expand(law, 1, key => ids.TryGetValue(key, out var id) ? id : ids[key] = ids.Count + 1).Where(seat => seat.Span.Covers(day));
        return new Board().Facts() with
        {
            Forum = new Forum(1, "testforum", "Testforummet", law.Kind, ForumField.Business, "kkr-nordjylland"),
            Law = law,
            Seats = [.. seats.Select(seat => new SeatState(seat, Occupancy.NotStated, null, null, null))],
        };
    }

    /// <summary>A board of nine whose law takes another convention on 1 January 2024.</summary>
    private static CompositionResult Changing(string now, string later, int women, int men)
    {
        var facts = new Board().Demand("gender-balance").Held(women, Gender.F).Held(men, Gender.M).Facts();
        var change = new LocalDate(2024, 1, 1);
        var demand = facts.Law.Demands[0];
        return CompositionCheck.Check(facts with { Law = facts.Law with { Demands = [With(now, null, change.PlusDays(-1)), With(later, change, null)] } }, Board.Day);

        Demand With(string convention, LocalDate? first, LocalDate? last) => demand with
        {
            FirstDay = first,
            LastDay = last,
            Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["genderThreshold"] = convention },
        };
    }
}
