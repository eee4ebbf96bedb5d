using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The members of the region (parameter <c>seats</c>: its groups of the plan) are never a majority of the voting members: they are at most as many as all
/// the others. Lov om trafikselskaber § 2. An open seat turns out as a member of its own group and of no other, so the sum is one of seats and open ones
/// leave nothing unknown; where the plan states only some of the seats, there may be any number more of either. The shortfall: by how many the region has more than all the others.
/// </summary>
internal sealed class RegionNoMajority : CompositionRule
{
    public override string Name => "region-no-majority";

    public override LocalizedText Title => new("Regionen aldrig i flertal", "Region never a majority");

    public override IReadOnlyList<RuleParameter> Parameters => [DemandedSeats.Groups];

    public override IReadOnlyList<string> Required => [DemandedSeats.Parameter];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var size = BoardSize.Of(facts, day);
        var seats = DemandedSeats.Of(facts, demand).Where(seat => seat.Seat.Voting).ToList();
        var others = size.Seats - seats.Count;
        if (seats.Count == 0 && size.IsWhole)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Regionen har ingen stemmeberettigede pladser på dagen.", "The region has no voting seats on the day."));
        var answer = !size.IsWhole ? Answer.Undetermined : seats.Count > others ? Answer.Violated : Answer.Satisfied;
        return new Ruling(answer, Message(seats.Count, others, size), $"{Phrase.Digits(seats.Count)} {(seats.Count > others ? ">" : "≤")} {Phrase.Digits(others)}")
        {
            Shortfall = answer == Answer.Violated ? seats.Count - others : 0,
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
        };
    }

    private static LocalizedText Message(int region, int others, BoardSize size)
    {
        var demanded = new LocalizedText("Regionens medlemmer må aldrig være et flertal.", "The region's members may never be a majority.");
        return size.IsWhole
            ? demanded.Then(new LocalizedText(
                $"Regionen har {Phrase.Count(region, "stemmeberettiget plads", "stemmeberettigede pladser")}, alle andre tilsammen {Phrase.Digits(others)}.",
                $"The region has {Phrase.Count(region, "voting seat", "voting seats")}, all others together {Phrase.Digits(others)}."))
            : demanded.Then(size.Counted);
    }
}
