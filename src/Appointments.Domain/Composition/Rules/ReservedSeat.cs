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
        var sentences = seats.ConvertAll(seat => Sentence(seat, facts));
        return new Ruling(answer, new LocalizedText(string.Join(' ', sentences.Select(it => it.Da)), string.Join(' ', sentences.Select(it => it.En))))
        {
            Shortfall = answer == Answer.Violated ? seats.Count : 0,
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
            PersonIds = [.. seats.Select(seat => seat.HeldBy).OfType<long>()],
        };
    }

    private static LocalizedText Sentence(SeatState seat, CompositionFacts facts)
    {
        var reserved = facts.MunicipalityName(seat.Seat.ReservedFor!);
        var start = new LocalizedText($"En plads er forbeholdt {reserved} Kommune", $"One seat is reserved for the municipality of {reserved}");
        var end = (seat.HeldBy, facts.MunicipalityOf(seat)) switch
        {
            (null, _) when seat.Occupancy == Occupancy.Vacant => new LocalizedText("; den er ledig.", "; it is vacant."),
            (null, _) => new LocalizedText("; hvem der har den, er ikke oplyst.", "; who holds it is not stated."),
            ({ } person, null) => new LocalizedText(
                $"; hvilken kommune {facts.NameOf(person)} kommer fra, er ikke registreret.",
                $"; which municipality {facts.NameOf(person)} comes from is not recorded."),
            ({ } person, { } code) when code == seat.Seat.ReservedFor => new LocalizedText($" og har {facts.NameOf(person)} derfra.", $" and has {facts.NameOf(person)} from there."),
            ({ } person, { } code) => new LocalizedText(
                $", men har {facts.NameOf(person)} fra {facts.MunicipalityName(code)} Kommune.",
                $", but has {facts.NameOf(person)} from the municipality of {facts.MunicipalityName(code)}."),
        };
        return new LocalizedText(start.Da + end.Da, start.En + end.En);
    }
}
