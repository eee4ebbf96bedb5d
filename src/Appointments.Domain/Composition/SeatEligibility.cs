using Appointments.Domain.Composition.Rules;
using NodaTime;

namespace Appointments.Domain.Composition;

/// <summary>The rule of eligibility, asked of one seat.</summary>
public static class SeatEligibility
{
    /// <summary>Whether the seat's holder is a member of a municipal council of the area, where the law of the day wants one; null where it does not, or when there is no such seat.</summary>
    public static Answer? Of(CompositionFacts facts, LocalDate day, long seatId) => facts.Law.Demands
        .Where(demand => demand.Rule == Eligibility.RuleName && demand.Covers(day))
        .SelectMany(demand => Eligibility.Judged(facts, demand))
        .Where(seat => seat.Seat.Id == seatId)
        .Select(seat => (Answer?)Eligibility.AnswerOf(seat, facts))
        .FirstOrDefault();
}
