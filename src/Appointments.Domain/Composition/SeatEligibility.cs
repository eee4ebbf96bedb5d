using Appointments.Domain.Composition.Rules;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>The rule of eligibility, asked seat by seat.</summary>
public static class SeatEligibility
{
    /// <summary>Whether the seat's holder is a member of a municipal council of the area, where the law of the day wants one; null where it does not, or when there is no such seat.</summary>
    public static Answer? Of(CompositionFacts facts, LocalDate day, long seatId) => All(facts, day)
        .Where(judged => judged.Seat.Seat.Id == seatId)
        .Select(judged => (Answer?)judged.Answer)
        .FirstOrDefault();

    /// <summary>Every seat that a demand of the day wants a member of a municipal council in, in the order of the demands and of the seat plan.</summary>
    public static IReadOnlyList<EligibilityOfSeat> All(CompositionFacts facts, LocalDate day) =>
    [
        .. facts.Law.Demands.Where(demand => demand.Rule == Eligibility.RuleName && demand.Covers(day))
            .SelectMany(demand => Eligibility.Judged(facts, demand).Select(seat => new EligibilityOfSeat(seat, Eligibility.AnswerOf(seat, facts), demand, Eligibility.ListsMissing(seat, facts)))),
    ];
}
