using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// A seat reserved for a municipality is held by somebody of that municipality. Lov om trafikselskaber § 2: the municipality with the largest
/// yearly grant has a seat on the board. The shortfall: the reserved seats held from elsewhere.
/// </summary>
internal sealed class ReservedSeat : CompositionRule
{
    public override string Name => "reserved-seat";

    public override LocalizedText Title => new("Forbeholdt plads", "Reserved seat");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.Seats.Where(seat => seat.Seat.ReservedFor is not null).ToList();
        if (seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen plads er forbeholdt en kommune på dagen.", "No seat is reserved for a municipality on the day."));
        var wrong = seats.Where(seat => facts.MunicipalityOf(seat) is { } code && code != seat.Seat.ReservedFor).ToList();
        var unknown = seats.Where(seat => facts.MunicipalityOf(seat) is null).ToList();
        return wrong.Count > 0 ? Over(Answer.Violated, wrong, facts)
            : unknown.Count > 0 ? Over(Answer.Undetermined, unknown, facts)
            : Over(Answer.Satisfied, seats, facts);
    }

    private static Ruling Over(Answer answer, List<SeatState> seats, CompositionFacts facts)
    {
        var told = Phrase.Sentences([.. seats.Select(seat => Sentence(seat, facts))]);
        return new Ruling(answer, answer == Answer.Satisfied ? told : null)
        {
            Demanded = Phrase.Sentences([.. facts.Seats.Where(seat => seat.Seat.ReservedFor is not null).Select(seat => Demanded(facts.MunicipalityName(seat.Seat.ReservedFor!)))]),
            Missing = answer == Answer.Satisfied ? null : told,
            Shortfall = answer == Answer.Violated ? seats.Count : 0,
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
            PersonIds = [.. seats.Select(seat => seat.HeldBy).OfType<long>()],
        };
    }

    private static LocalizedText Demanded(string municipality) => new(
        $"Én plads er forbeholdt {municipality} Kommune og skal besættes derfra.",
        $"One seat is reserved for the municipality of {municipality} and is to be held from there.");

    private static LocalizedText Sentence(SeatState seat, CompositionFacts facts)
    {
        var reserved = facts.MunicipalityName(seat.Seat.ReservedFor!);
        return (seat.HeldBy, facts.MunicipalityOf(seat)) switch
        {
            (null, _) when seat.Occupancy == Occupancy.Vacant => new LocalizedText($"{reserved} Kommunes plads er ledig.", $"The seat of the municipality of {reserved} is vacant."),
            (null, _) => new LocalizedText($"Hvem der har {reserved} Kommunes plads, er ikke oplyst.", $"Who holds the seat of the municipality of {reserved} is not stated."),
            ({ } person, null) => new LocalizedText(
                $"På {reserved} Kommunes plads sidder {facts.NameOf(person)}; hvilken kommune det er fra, er ikke registreret.",
                $"The seat of the municipality of {reserved} is held by {facts.NameOf(person)}; from which municipality is not recorded."),
            ({ } person, { } code) when code == seat.Seat.ReservedFor => new LocalizedText(
                $"På {reserved} Kommunes plads sidder {facts.NameOf(person)}, som er derfra.",
                $"The seat of the municipality of {reserved} is held by {facts.NameOf(person)}, who is from there."),
            ({ } person, { } code) => new LocalizedText(
                $"På {reserved} Kommunes plads sidder {facts.NameOf(person)}, som er fra {facts.MunicipalityName(code)} Kommune.",
                $"The seat of the municipality of {reserved} is held by {facts.NameOf(person)}, who is from the municipality of {facts.MunicipalityName(code)}."),
        };
    }
}
