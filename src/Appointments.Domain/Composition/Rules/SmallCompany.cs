using System.Globalization;
using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Small and medium-sized companies (SMV) are among those who were nominated: at least so many (parameter <c>least</c>) of the holders of these seats
/// (parameter <c>seats</c>), lov om erhvervsfremme §§ 10 and 13; or, with <c>among: nominations</c>, at least so many of the organisations that may nominate name somebody from one,
/// as the recommendation for the Erhvervshus of 2026-2030 words it; there it stands as a sentence, for the law's own demand is of the same seats. Whether a person comes from such a company is recorded at the nomination and nowhere else. Not recorded is not
/// "does not": an open seat, and a holder or an organisation without such a record, could turn out either way. The shortfall: those missing beyond what is still unknown.
/// </summary>
internal sealed class SmallCompany : CompositionRule
{
    private const string Least = "least";
    private const string Among = "among";
    private const string AmongNominations = "nominations";

    public override string Name => "small-company";

    public override LocalizedText Title => new("Små og mellemstore virksomheder", "Small and medium-sized companies");

    public override IReadOnlyList<RuleParameter> Parameters =>
    [
        DemandedSeats.Groups,
        RuleParameter.WholeNumber(Least, 1).OnlyInLaw,
        new RuleParameter(Among, new LocalizedText(AmongNominations, AmongNominations), value => value == AmongNominations).OnlyInLaw,
    ];

    public override IReadOnlyList<string> Required => [DemandedSeats.Parameter, Least];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = DemandedSeats.Of(facts, demand);
        if (seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Forummet har ingen sådanne pladser på dagen.", "The forum has no such seats on the day."));
        var least = int.Parse(demand.Parameters[Least], NumberStyles.None, CultureInfo.InvariantCulture);
        var nominations = demand.Parameters.ContainsKey(Among);
        var count = nominations ? OfOrganisations(seats, facts, least) : OfHolders(seats, facts, least);
        return new Ruling(count.Answer, (nominations ? Nominating(count) : Holding(count)).Then(Unknown(count, nominations)), count.Sum)
        {
            Shortfall = count.Answer == Answer.Violated ? count.Least - count.Companies - count.Unknown : 0,
            SeatIds = [.. seats.Select(seat => seat.Seat.Id)],
        };
    }

    /// <summary>How many are from such a company, of how many it is not known, and how many there must be.</summary>
    private sealed record Count(int Companies, int Unknown, int Least)
    {
        public Answer Answer => Companies >= Least ? Answer.Satisfied
            : Companies + Unknown < Least ? Answer.Violated
            : Answer.Undetermined;

        public string Sum => Answer switch
        {
            Answer.Satisfied => $"{Phrase.Digits(Companies)} ≥ {Phrase.Digits(Least)}",
            Answer.Violated => $"{Phrase.Digits(Companies)} + {Phrase.Digits(Unknown)} < {Phrase.Digits(Least)}",
            _ => $"{Phrase.Digits(Companies)} < {Phrase.Digits(Least)} ≤ {Phrase.Digits(Companies)} + {Phrase.Digits(Unknown)}",
        };
    }

    private static Count OfHolders(IReadOnlyList<SeatState> seats, CompositionFacts facts, int least)
    {
        var answers = seats.Select(seat => seat.HeldBy is { } person ? FromOne(facts.Nominations.Where(it => it.SeatKind == seat.Seat.Kind && it.PersonId == person)) : null).ToList();
        return new Count(answers.Count(it => it == true), answers.Count(it => it is null), least);
    }

    private static Count OfOrganisations(IReadOnlyList<SeatState> seats, CompositionFacts facts, int least)
    {
        var due = seats.SelectMany(seat => seat.Seat.NominatedBy.Select(organisation => (Kind: seat.Seat.Kind, Organisation: organisation)))
            .Union(facts.Nominations.Where(it => it.OrganisationSlug is not null && seats.Any(seat => seat.Seat.Kind == it.SeatKind)).Select(it => (Kind: it.SeatKind, Organisation: it.OrganisationSlug!)))
            .ToList();
        var answers = due.ConvertAll(it => FromOne(facts.Nominations.Where(nomination => nomination.SeatKind == it.Kind && nomination.OrganisationSlug == it.Organisation)));

        // Where the law does not say who may nominate, there may be any number of organisations more.
        var nobodyNamed = seats.All(seat => seat.Seat.NominatedBy.Count == 0);
        return new Count(answers.Count(it => it == true), nobodyNamed ? least : answers.Count(it => it is null), least);
    }

    /// <summary>True when one of the nominations says so; false when all say no; null when nothing is recorded, or not of all.</summary>
    private static bool? FromOne(IEnumerable<Nomination> nominations)
    {
        var recorded = nominations.Select(it => it.FromSmallCompany).ToList();
        return recorded.Contains(true) ? true
            : recorded.Count == 0 || recorded.Contains(null) ? null
            : false;
    }

    private static LocalizedText Holding(Count count) => new(
        $"Mindst {Phrase.Count(count.Least, "indehaver", "indehavere")} skal komme fra en lille eller mellemstor virksomhed (SMV). Det gør {Phrase.Digits(count.Companies)}.",
        $"At least {Phrase.Count(count.Least, "holder", "holders")} {(count.Least == 1 ? "is" : "are")} to come from a small or medium-sized company (SMV). {Phrase.Digits(count.Companies)} {(count.Companies == 1 ? "does" : "do")}.");

    private static LocalizedText Nominating(Count count) => new(
        $"Mindst {Phrase.Count(count.Least, "organisation", "organisationer")} skal indstille en person fra en lille eller mellemstor virksomhed (SMV). Det gør {Phrase.Digits(count.Companies)}.",
        $"At least {Phrase.Count(count.Least, "organisation", "organisations")} {(count.Least == 1 ? "is" : "are")} to nominate somebody from a small or medium-sized company (SMV). {Phrase.Digits(count.Companies)} {(count.Companies == 1 ? "does" : "do")}.");

    private static LocalizedText? Unknown(Count count, bool nominations) => count.Answer != Answer.Undetermined ? null
        : nominations
            ? new LocalizedText("Ikke alle organisationers indstillinger er registreret med, om de er fra en SMV.", "Not all organisations' nominations are recorded with whether they are from an SMV.")
            : new LocalizedText(
                $"For {Phrase.Count(count.Unknown, "plads", "pladser")} er det ikke registreret, eller pladsen er åben.",
                $"For {Phrase.Count(count.Unknown, "seat", "seats")} it is not recorded, or the seat is open.");
}
