using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Every appointment lies within one function period of the forum. The register's own order. A bound that is not known could lie anywhere,
/// and so could a period that is not known: then it is Undetermined. The shortfall: the appointments outside.
/// </summary>
internal sealed class FunctionPeriodRule : CompositionRule
{
    public override string Name => "function-period";

    public override LocalizedText Title => new("Inden for funktionsperioden", "Within the function period");

    public override Demand OwnDemand => RegisterOrder.Demand(Name);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var held = facts.Seats.Where(seat => seat.Holder is not null).ToList();
        if (held.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Registret kender ingen, der sidder ved udpegning på dagen.", "The register knows of nobody who sits by appointment on the day."));
        if (facts.Law.Periods.Count == 0)
            return new Ruling(Answer.Undetermined, Found: null)
            {
                Demanded = Demanded,
                Missing = new LocalizedText("Forummets funktionsperioder er ikke oplyst.", "The function periods of the forum are not stated."),
            };

        var answers = held.ToLookup(seat => AnswerOf(seat.Holder!.Span, facts.Law.Periods));
        if (answers.Contains(Answer.Violated))
            return Over(answers[Answer.Violated], Answer.Violated, facts, "Uden for enhver funktionsperiode", "Outside any function period");
        return answers.Contains(Answer.Undetermined)
            ? Over(answers[Answer.Undetermined], Answer.Undetermined, facts, "Første eller sidste dag mangler for", "First or last day is missing for")
            : new Ruling(Answer.Satisfied, new LocalizedText("Det gør de alle.", "All of them do.")) { Demanded = Demanded };
    }

    private static LocalizedText Demanded { get; } = new("Hver udpegning skal ligge inden for én funktionsperiode.", "Each appointment is to lie within one function period.");

    private static Answer AnswerOf(Span span, IReadOnlyList<FunctionPeriod> periods)
    {
        var possible = periods.Any(period => Within(span.FirstDay, period.Span) && Within(span.LastDay, period.Span));
        return !possible ? Answer.Violated
            : span.FirstDay is null || span.LastDay is null ? Answer.Undetermined
            : Answer.Satisfied;
    }

    private static bool Within(LocalDate? bound, Span period) => bound is not { } day || period.Covers(day);

    private static Ruling Over(IEnumerable<SeatState> seats, Answer answer, CompositionFacts facts, string da, string en)
    {
        var concerned = seats.ToList();
        var names = Phrase.List([.. concerned.Select(seat => facts.NameOf(seat.Holder!.PersonId))]);
        return new Ruling(answer, Found: null)
        {
            Demanded = Demanded,
            Missing = new LocalizedText($"{da}: {names.Da}.", $"{en}: {names.En}."),
            Shortfall = answer == Answer.Violated ? concerned.Count : 0,
            SeatIds = [.. concerned.Select(seat => seat.Seat.Id)],
            PersonIds = [.. concerned.Select(seat => seat.Holder!.PersonId)],
        };
    }
}
