using System.Globalization;
using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// An appointment lasts at most so many years (parameter <c>years</c>), and one person is re-appointed at most so many times (<c>reappointments</c>); of the
/// seats of some groups only, where the demand names them (<c>seats</c>). Lov om erhvervsfremme § 10: up to four years, and once more.
/// Our reading: every earlier appointment of the person to any seat of the forum counts, whether it came right before or not; those that touch or overlap
/// count as one while no new function period begins between them (no new council term, where the law has no period on the day), for who changes seat on the way is
/// not re-appointed. What the register has of the person's appointments is taken for all of them.
/// A day that a paper only attests lies further out in truth, one taken from the term lies there at the latest: where that could make the difference it
/// is Undetermined, and so is an open seat. An appointment whose beginning is only attested, or not known, is perhaps the continuation of another. Who sits by office has no term of appointment. The shortfall: the appointments too long, and the re-appointments too many.
/// </summary>
internal sealed class TermLimit : CompositionRule
{
    public const string RuleName = "term-limit";

    private const string Years = "years";
    private const string Reappointments = "reappointments";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Periode og genudpegning", "Term and re-appointment");

    public override IReadOnlyList<RuleParameter> Parameters =>
        [RuleParameter.WholeNumber(Years, 1).OnlyInLaw, RuleParameter.WholeNumber(Reappointments, 0).OnlyInLaw, DemandedSeats.Groups];

    public override IReadOnlyList<string> Required => [Years, Reappointments];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var terms = DemandedSeats.Of(facts, demand)
            .Where(seat => seat.Seat.ExOfficio is null && (seat.Holder is not null || seat.IsOpen()))
            .Select(seat => TermOf(seat, facts, day, Number(demand, Years), Number(demand, Reappointments)))
            .ToList();
        if (terms.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen plads i forummet besættes ved udpegning på dagen.", "No seat of the forum is filled by appointment on the day."));

        var answer = terms.Exists(term => term.Answer == Answer.Violated) ? Answer.Violated
            : terms.Exists(term => term.Answer == Answer.Undetermined) ? Answer.Undetermined
            : Answer.Satisfied;
        var concerned = terms.FindAll(term => term.Answer == answer);
        return new Ruling(answer, Demanded(demand).Then(Found(terms, answer, facts, Number(demand, Years))))
        {
            Shortfall = answer == Answer.Violated ? concerned.Sum(term => term.Shortfall) : 0,
            SeatIds = [.. concerned.Select(term => term.Seat.Seat.Id)],
            PersonIds = [.. concerned.Select(term => term.Seat.HeldBy).OfType<long>()],
        };
    }

    /// <summary>One seat: whether the appointment lasts too long, the re-appointments too many, and those that could be too many if an unknown day lay so.</summary>
    private sealed record Term(SeatState Seat, Answer Length, int TooMany, int PerhapsTooMany)
    {
        public Answer Answer => Seat.IsOpen() ? Answer.Undetermined
            : Length == Answer.Violated || TooMany > 0 ? Answer.Violated
            : Length == Answer.Undetermined || PerhapsTooMany > 0 ? Answer.Undetermined
            : Answer.Satisfied;

        public int Shortfall => (Length == Answer.Violated ? 1 : 0) + TooMany;
    }

    private static Term TermOf(SeatState seat, CompositionFacts facts, LocalDate day, int years, int reappointments)
    {
        if (seat.Holder is not { } holder)
            return new Term(seat, Answer.Undetermined, 0, 0);
        Span[] all = [holder.Span, .. facts.EarlierAppointments.Where(it => it.PersonId == holder.PersonId && it.FactId != holder.FactId).Select(it => it.Span)];
        var known = all.Where(span => span.FirstDayBasis is DayBasis.Stated or DayBasis.TermAssumed).OrderBy(span => span.FirstDay).ToList();

        // The first of all is no re-appointment.
        var surely = BeginningsOf(known, facts, furtherOut: true) - 1;
        var perhaps = BeginningsOf(known, facts, furtherOut: false) + all.Length - known.Count - 1;
        return new Term(seat, LengthOf(holder.Span, day, years), Math.Max(0, surely - reappointments), Math.Max(0, perhaps - reappointments));
    }

    /// <summary>As how many the appointments count.</summary>
    /// <param name="spans">Their days, in the order of their first, none without.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="furtherOut">Whether a last day that is only attested is taken to lie so far out that the next appointment touches it.</param>
    private static int BeginningsOf(IReadOnlyList<Span> spans, CompositionFacts facts, bool furtherOut)
    {
        var count = 0;
        LocalDate? beginning = null;
        var reach = LocalDate.MinIsoValue;
        foreach (var span in spans)
        {
            var first = span.FirstDay!.Value;
            if (BeginningOf(first, facts) != beginning || (reach < first && reach.PlusDays(1) < first))
                count++;
            var last = span.LastDayBasis == DayBasis.Attested && furtherOut ? LocalDate.MaxIsoValue : span.LastDay ?? LocalDate.MaxIsoValue;
            reach = BeginningOf(first, facts) == beginning ? LocalDate.Max(reach, last) : last;
            beginning = BeginningOf(first, facts);
        }

        return count;
    }

    /// <summary>First day of the function period in which an appointment begins; of the council term where the law has no period on the day.</summary>
    private static LocalDate BeginningOf(LocalDate first, CompositionFacts facts) =>
        facts.Law.Periods.FirstOrDefault(period => period.Span.Covers(first))?.Span.FirstDay ?? CouncilTerm.FirstDayOf(first);

    private static Answer LengthOf(Span span, LocalDate day, int years)
    {
        // It lasts at least from a day that is printed or attested to another; without a known end at least until today.
        var surelyUntil = span.LastDayBasis == DayBasis.Open ? day : Sure(span.LastDay, span.LastDayBasis);
        if (Sure(span.FirstDay, span.FirstDayBasis) is { } from && surelyUntil > LastAllowed(from, years))
            return Answer.Violated;
        var bounded = span is { FirstDay: not null, FirstDayBasis: DayBasis.Stated or DayBasis.TermAssumed, LastDayBasis: DayBasis.Stated or DayBasis.TermAssumed };
        return bounded && span.LastDay <= LastAllowed(span.FirstDay!.Value, years) ? Answer.Satisfied : Answer.Undetermined;
    }

    private static LocalDate? Sure(LocalDate? day, DayBasis basis) => basis is DayBasis.Stated or DayBasis.Attested ? day : null;

    private static LocalDate LastAllowed(LocalDate first, int years) => first.PlusYears(years).PlusDays(-1);

    private static int Number(Demand demand, string parameter) => int.Parse(demand.Parameters[parameter], NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalizedText Demanded(Demand demand)
    {
        var (years, again) = (Number(demand, Years), Number(demand, Reappointments));
        return again == 0
            ? new LocalizedText(
                $"En udpegning varer højst {Phrase.Digits(years)} år, og ingen kan genudpeges.",
                $"An appointment lasts at most {Phrase.Count(years, "year", "years")}, and nobody can be re-appointed.")
            : new LocalizedText(
                $"En udpegning varer højst {Phrase.Digits(years)} år, og den samme person kan genudpeges højst {Phrase.Count(again, "gang", "gange")}.",
                $"An appointment lasts at most {Phrase.Count(years, "year", "years")}, and one person can be re-appointed at most {Phrase.Count(again, "time", "times")}.");
    }

    private static LocalizedText Found(List<Term> terms, Answer answer, CompositionFacts facts, int years)
    {
        if (answer == Answer.Satisfied)
            return new LocalizedText("Det er overholdt for alle.", "It is kept by all.");
        if (answer == Answer.Violated)
        {
            return Clauses(
                About(terms.FindAll(term => !term.Seat.IsOpen() && term.Length == Answer.Violated), facts, $"Udpeget for mere end {Phrase.Digits(years)} år", $"Appointed for more than {Phrase.Count(years, "year", "years")}"),
                About(terms.FindAll(term => term.TooMany > 0), facts, "Genudpeget for mange gange", "Re-appointed too often"));
        }

        var open = Phrase.Open([.. terms.Select(term => term.Seat)]);
        return Clauses(
            About(terms.FindAll(term => !term.Seat.IsOpen() && term.Answer == Answer.Undetermined), facts, "Dagene er ikke kendt nøje nok for", "The days are not known well enough for"),
            open is null ? null : new LocalizedText($"{open.Da}.", $"{open.En}."));
    }

    private static LocalizedText Clauses(LocalizedText? first, LocalizedText? second) => first is null ? second! : first.Then(second);

    private static LocalizedText? About(List<Term> terms, CompositionFacts facts, string da, string en)
    {
        if (terms.Count == 0)
            return null;
        var names = Phrase.List(terms.ConvertAll(term => facts.NameOf(term.Seat.HeldBy!.Value)));
        return new LocalizedText($"{da}: {names.Da}.", $"{en}: {names.En}.");
    }
}
