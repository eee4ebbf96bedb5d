using Appointments.Domain.Composition.Rules;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>How many voting members a forum has room for. Seats are counted and not who sits in them: a seat that is open today is a member tomorrow.</summary>
/// <param name="Seats">The voting seats that are known.</param>
/// <param name="IsWhole">False when the plan of the day states only some of the seats (<c>plan: partial</c>): there may be any number more.</param>
internal sealed record BoardSize(int Seats, bool IsWhole)
{
    public static BoardSize Of(CompositionFacts facts, LocalDate day) => new(
        facts.VotingSeats().Count,
        !facts.Law.Demands.Any(demand => demand.Rule == SeatPlanRule.RuleName && demand.Covers(day) && SeatPlanRule.IsPartial(demand)));

    /// <summary>True when the register knows of no voting seat and of no plan that leaves some out.</summary>
    public bool IsNone => Seats == 0 && IsWhole;

    /// <summary><c>Der er 9 stemmeberettigede pladser.</c></summary>
    public LocalizedText Counted => new(
        $"Der er {Phrase.Count(Seats, "stemmeberettiget plads", "stemmeberettigede pladser")}{(IsWhole ? "." : ", som er kendt; hvor mange forummet har i alt, er ikke oplyst.")}",
        $"There {(Seats == 1 ? "is" : "are")} {Phrase.Count(Seats, "voting seat", "voting seats")}{(IsWhole ? "." : " known; how many the forum has in all is not stated.")}");

    public static LocalizedText None => new("Forummet har ingen stemmeberettigede pladser på dagen.", "The forum has no voting seats on the day.");
}
