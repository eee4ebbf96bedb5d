using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Tests.Law;
using NodaTime;

namespace Appointments.Tests.Composition;

/// <summary>What is known of a board whose plan states only some of the seats is not judged as if it were the whole.</summary>
public class PartOfABoardTests
{
    private static readonly LocalDate Day = new(2026, 2, 1);

    /// <summary>Nine mayors of eleven are too many for a party with half of the votes, but how many supplementary members KKR Nordjylland has from 2026 no paper says.</summary>
    [Fact]
    public void The_mayors_of_KKR_Nordjylland_alone_break_no_proportion()
    {
        var finding = Kkr().Findings.Single(it => it.Rule == "party-proportion");

        Assert.Equal((Answer.Undetermined, 0, null), (finding.Answer, finding.Shortfall, finding.Sum));
        Assert.Equal("Partierne skal have de politiske pladser efter deres stemmetal (d'Hondt).", finding.Demanded!.Da);
        Assert.Equal("Der er 11 stemmeberettigede pladser, som er kendt; hvor mange forummet har i alt, er ikke oplyst.", finding.Missing!.Da);
    }

    [Fact]
    public void The_plan_of_KKR_Nordjylland_says_what_is_known_and_not_that_it_shrinks()
    {
        var finding = Kkr().Findings.Single(it => it.Rule == "seat-plan");

        Assert.Equal("Kendt er 11 pladser med stemmeret; hvor mange forummet har i alt, er ikke oplyst.", finding.Demanded!.Da);
        Assert.Equal("Known are 11 voting seats; how many the forum has in all is not stated.", finding.Demanded.En);
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(5, 4)]
    public void Nine_seats_that_are_known_neither_break_nor_keep_the_balance_of_women_and_men(int men, int women)
    {
        var finding = new Board().Demand("seat-plan", parameters: ("plan", "partial")).Demand("gender-balance", parameters: ("genderThreshold", "nearest"))
            .Held(men, Gender.M).Held(women, Gender.F).Find("gender-balance");

        Assert.Equal((Answer.Undetermined, 0), (finding.Answer, finding.Shortfall));
        Assert.Equal(
            "Der skal være mindst 40 procent af hvert køn på pladserne med stemmeret. Der er 9 stemmeberettigede pladser, som er kendt; hvor mange forummet har i alt, er ikke oplyst.",
            finding.Message.Da);
    }

    /// <summary>KKR Nordjylland on 1 February 2026: V holds nine of the eleven seats that are known, A two; by the votes it would be six and five.</summary>
    private static CompositionResult Kkr()
    {
        var law = ForumLaws.Of("kkr");
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        var seats = SeatPlan.Expand(law, 1, key => ids.TryGetValue(key, out var id) ? id : ids[key] = ids.Count + 1).Where(seat => seat.Span.Covers(Day));
        List<SeatState> states = [.. seats.Select((seat, index) => Held(seat, index < 9 ? "V" : "A"))];
        return CompositionCheck.Check(
            new Board().Facts() with
            {
                Law = law,
                Seats = states,
                Persons = states.Select(state => state.Seat.Id).ToDictionary(id => id, id => new Person(id, $"test-{id}", $"Test Testesen {id}", [])),
                Votes = new VoteTable("Prøvevalg", new Dictionary<string, long>(StringComparer.Ordinal) { ["V"] = 600, ["A"] = 500 }),
            },
            Day);
    }

    private static SeatState Held(Seat seat, string party)
    {
        var span = new Span(new LocalDate(2026, 1, 1), DayBasis.Stated, null, DayBasis.Open);
        return new SeatState(seat, Occupancy.Held, new Appointment(seat.Id, seat.Id, 1, seat.Id, AppointmentStatus.Appointed, span, 1, party, null, Board.Paper, null, 1), seat.Id, null);
    }
}
