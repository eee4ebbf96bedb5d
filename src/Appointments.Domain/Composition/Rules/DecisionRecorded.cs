using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The decision of every appointment is recorded. The register's own order. Whose first day is stated was appointed by an act that can be pointed to,
/// so a missing decision is a fault; of one whom a paper merely shows in the seat, the act lies outside the papers: Undetermined. So it is of one
/// whom the secretariat registers before the decision is: the register takes the fact on the day and asks for the decision.
/// A noted appointment is another authority's decision and needs none here. The shortfall: the appointments at fault.
/// </summary>
internal sealed class DecisionRecorded : CompositionRule
{
    public const string RuleName = "decision-recorded";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Beslutning registreret", "Decision recorded");

    public override Demand OwnDemand => RegisterOrder.Demand(Name);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var appointed = facts.Seats.Where(seat => seat.Holder is { Status: not AppointmentStatus.Noted }).ToList();
        if (appointed.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Registret kender ingen, der sidder ved KKR's egen udpegning på dagen.", "The register knows of nobody who sits by the KKR's own appointment on the day."));

        var without = appointed.Where(seat => seat.Holder!.DecisionId is null).ToList();
        var faults = without.Where(seat => seat.Holder is { Span.FirstDayBasis: DayBasis.Stated, Source.Mark: not SourceMark.Registered }).ToList();
        var found = new LocalizedText(
            $"Det er der for {Phrase.Digits(appointed.Count - without.Count)} af {Phrase.Digits(appointed.Count)}.",
            $"There is one for {Phrase.Digits(appointed.Count - without.Count)} of {Phrase.Digits(appointed.Count)}.");
        var sum = $"{Phrase.Digits(appointed.Count - without.Count)} {(without.Count == 0 ? "=" : "<")} {Phrase.Digits(appointed.Count)}";
        if (faults.Count > 0)
            return Over(faults, Answer.Violated, facts, found, sum);
        return without.Count > 0
            ? Over(without, Answer.Undetermined, facts, found, sum)
            : new Ruling(Answer.Satisfied, found, sum) { Demanded = Demanded };
    }

    private static LocalizedText Demanded { get; } = new("Der skal være registreret en beslutning bag hver af KKR's udpegninger.", "For each appointment by the KKR its decision is to be recorded.");

    private static Ruling Over(List<SeatState> seats, Answer answer, CompositionFacts facts, LocalizedText found, string sum)
    {
        var names = Phrase.List(seats.ConvertAll(seat => facts.NameOf(seat.Holder!.PersonId)));
        var missing = answer == Answer.Violated
            ? new LocalizedText($"Der mangler en beslutning for {names.Da}.", $"A decision is missing for {names.En}.")
            : new LocalizedText($"{names.Da} sidder der, men beslutningen er endnu ikke registreret.", $"{names.En} {(seats.Count == 1 ? "sits" : "sit")} there, but the decision is not recorded yet.");
        return new Ruling(answer, found, sum)
        {
            Demanded = Demanded,
            Missing = missing,
            Shortfall = answer == Answer.Violated ? seats.Count : 0,
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
            PersonIds = [.. seats.Select(seat => seat.Holder!.PersonId)],
        };
    }
}
