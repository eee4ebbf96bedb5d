using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Law;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>The board as the papers give it: four political seats held from 1 April 2022, all else not stated, no gender recorded.</summary>
public class ErhvervshusTests
{
    private static readonly LawDocument Law = ForumLaws.Of("erhvervshus");

    [Fact]
    public void On_1_April_2022_nothing_is_broken_and_much_is_open()
    {
        var result = CheckedOn(new LocalDate(2022, 4, 1), held: 4);

        Assert.Equal(Answer.Undetermined, result.Verdict);
        Assert.Equal(7, result.OpenSeats);
        Assert.Equal(
            [
                "seat-plan SATISFIED § 13",
                "eligibility SATISFIED § 4, stk. 4",
                "entitled-nomination UNDETERMINED pkt. 3.1",
                "entitled-nomination UNDETERMINED § 13",
                "nomination-of-both-sexes UNDETERMINED pkt. 3.1",
                "small-company UNDETERMINED § 13",
                "gender-balance UNDETERMINED pkt. 3.1",
                "party-proportion UNDETERMINED ",
                "vacancy-refill NOT_APPLICABLE § 28",
                "geographic-spread NOT_APPLICABLE pkt. 3.1",
                "one-seat-a-person SATISFIED ",
                "function-period SATISFIED ",
                "decision-recorded SATISFIED ",
            ],
            result.Findings.Select(Line));
    }

    [Fact]
    public void On_1_April_2022_the_plan_is_eleven_and_one()
    {
        var finding = CheckedOn(new LocalDate(2022, 4, 1), held: 4).Findings[0];

        Assert.Equal("1 + 3 + 4 + 1 + 1 + 1 = 11", finding.Sum);
        Assert.Equal(
            "Forummet skal have 11 pladser med stemmeret og 1 plads uden stemmeret. Registret har netop disse pladser. Blandt pladserne med stemmeret: 7 pladser er uden oplyst indehaver.",
            finding.Message.Da);
    }

    [Fact]
    public void On_1_April_2022_the_gender_rule_says_what_is_still_needed() =>
        Assert.Equal(
            "Der skal være mindst 4 kvinder og 4 mænd på 11 pladser med stemmeret (40 procent, nærmeste hele tal). Der er registreret 0 kvinder og 0 mænd. "
            + "Der mangler mindst 4 kvinder og 4 mænd blandt de 11 pladser, hvor kønnet ikke er registreret (7 pladser er uden oplyst indehaver, 4 medlemmer er uden registreret køn). "
            + "Kravet skal tilstræbes og kan derfor kun advare.",
            CheckedOn(new LocalDate(2022, 4, 1), held: 4).Findings.Single(finding => finding.Rule == "gender-balance").Message.Da);

    [Fact]
    public void From_1_April_2026_the_plan_is_ten_and_the_act_is_pending()
    {
        var finding = CheckedOn(new LocalDate(2026, 4, 1), held: 0).Findings[0];

        Assert.False(finding.Confirmed);
        Assert.Equal("1 + 3 + 4 + 1 + 1 = 10", finding.Sum);
        Assert.Equal(
            "Forummet skal have 10 pladser med stemmeret og 1 plads uden stemmeret. Registret har netop disse pladser. Blandt pladserne med stemmeret: 10 pladser er uden oplyst indehaver. "
            + "Grundlaget er ikke bekræftet, så kravet kan kun advare. Afventer lov: sundhedsreformen lader regionens medlem udtræde fra funktionsperioden 2026-2030, "
            + "men ændringsloven er ikke bekræftet. «Et lovarbejde pågår aktuelt» (referat 24. oktober 2025, pkt. 5.4).",
            finding.Message.Da);
    }

    /// <summary>The house has two demands of who may nominate: one of business and knowledge from 1 April 2022 on, one of the employees from the start.</summary>
    [Fact]
    public void Who_nominates_for_business_is_compared_with_itself_on_either_side_of_a_function_period()
    {
        Assert.DoesNotContain(CheckedOn(new LocalDate(2022, 3, 31), held: 0).Findings, finding => finding.Identity.Seats == Business);
        Assert.Equal("Til og med 31. marts 2022: kravet stilles ikke.", Nomination(new(2022, 4, 1), Business).Before()!.Difference.Da);
        Assert.StartsWith("Fra 1. april 2026: grundlaget er ", Nomination(new(2026, 3, 31), Business).After()!.Difference.Da, StringComparison.Ordinal);
        Assert.EndsWith("; grundlaget er bekræftet.", Nomination(new(2026, 4, 1), Business).Before()!.Difference.Da, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2022, 3, 31)]
    [InlineData(2022, 4, 1)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 4, 1)]
    public void Who_nominates_for_the_employees_has_its_basis_in_the_act_before_and_after(int year, int month, int day)
    {
        var finding = Nomination(new(year, month, day), "employees");

        Assert.All(
            new[] { finding.Before(), finding.After() }.OfType<LawComparison>(),
            other => Assert.Equal("erhvervsfremmeloven-13", other.Citation?.Key));
    }

    [Fact]
    public void A_preview_tells_of_the_demand_that_is_new_and_not_of_the_one_that_stands_in_its_place()
    {
        var (last, first) = (new LocalDate(2022, 3, 31), new LocalDate(2022, 4, 1));
        var outlook = Assert.Single(BoardOutlooks.Of(new PreviewDays(last, [On(last), On(first)], new HashSet<long>()), []));

        var change = Assert.Single(outlook.Days.Single().Changes, change => change.Finding.Rule == "entitled-nomination");
        Assert.Equal((null, Business), (change.Before, change.Finding.Identity.Seats));

        static BoardOnDay On(LocalDate day) => new(day, FactsOn(day, held: 0), Array.Empty<Deputy>().ToLookup(deputy => deputy.SeatId), new Dictionary<long, Person>());
    }

    private const string Business = "business knowledge";

    private static Finding Nomination(LocalDate day, string seats) =>
        CheckedOn(day, held: 0).Findings.Single(finding => finding.Rule == "entitled-nomination" && finding.Identity.Seats == seats);

    private static CompositionResult CheckedOn(LocalDate day, int held) => CompositionCheck.Check(FactsOn(day, held), day);

    private static CompositionFacts FactsOn(LocalDate day, int held)
    {
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        var seats = SeatPlan.Expand(Law, 1, key => ids.TryGetValue(key, out var id) ? id : ids[key] = ids.Count + 1).Where(seat => seat.Span.Covers(day)).ToList();
        var states = seats.Select((seat, index) => index < held ? Held(seat) : new SeatState(seat, Occupancy.NotStated, null, null, null)).ToList();
        return new Board().Facts() with
        {
            Forum = new Forum(1, "testhus", "Testhuset", "erhvervshus", ForumField.Business, "kkr-nordjylland"),
            Law = Law,
            Seats = states,
            Persons = states.Select(state => state.HeldBy).OfType<long>().ToDictionary(id => id, id => new Person(id, $"test-{id}", $"Test Testesen {id}", [])),
            Offices = [.. states.Select(state => state.HeldBy).OfType<long>().Select(id => new Office(0, id, OfficeKind.Mayor, "borgmester", "0001", null, null, Board.Span(null, null), Board.Paper))],
        };
    }

    private static SeatState Held(Seat seat)
    {
        var span = new Span(new LocalDate(2022, 4, 1), DayBasis.Stated, new LocalDate(2026, 3, 31), DayBasis.TermAssumed);
        return new SeatState(seat, Occupancy.Held, new Appointment(seat.Id, seat.Id, 1, seat.Id, AppointmentStatus.Appointed, span, 1, null, null, Board.Paper, null, 1), seat.Id, null);
    }

    private static string Line(Finding finding) =>
        $"{finding.Rule} {(finding.Answer == Answer.NotApplicable ? "NOT_APPLICABLE" : finding.Answer.ToString().ToUpperInvariant())} {finding.Citation?.Paragraph}";
}
