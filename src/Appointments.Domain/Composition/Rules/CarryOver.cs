using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Whose term ended with the function period sits on until the successor's first day, where a basis says so. No law file that comes with the program demands it: the
/// papers on the Erhvervshus let the old board sit until the last day of its period and not beyond. A law of one's own may. The demand changes who holds a seat (<see cref="SeatState.CarriedOver"/>); as a
/// finding it only names those who sit on, and is never broken. There is no shortfall.
/// </summary>
internal sealed class CarryOver : CompositionRule
{
    public override string Name => CarriedOver.Rule;

    public override LocalizedText Title => new("Sidder, til efterfølgeren begynder", "Sits until the successor begins");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.Seats.Where(seat => seat.CarriedOver).ToList();
        if (seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen sidder videre efter en periodes udløb på dagen.", "Nobody sits on after the end of a period on the day."));
        var names = Phrase.List(seats.ConvertAll(seat => facts.NameOf(seat.HeldBy!.Value)));
        return new Ruling(Answer.Satisfied, new LocalizedText(
            $"Perioden er udløbet, og {names.Da} sidder videre, til efterfølgeren tiltræder.",
            $"The period is over, and {names.En} {(seats.Count == 1 ? "sits" : "sit")} on until the successor takes over."))
        {
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
            PersonIds = [.. seats.Select(seat => seat.HeldBy!.Value)],
        };
    }
}
