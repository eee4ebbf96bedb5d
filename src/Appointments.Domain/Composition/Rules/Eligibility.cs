using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using Appointments.Domain.Text;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// As political representatives only members of the municipal councils in the KKR's area can be appointed; they need not be members of the KKR.
/// KKR's forretningsorden § 4 stk. 4. Judged over the political seats that the KKR appoints (parameter <c>appointedBy</c>; the forum's own KKR
/// without it), of the groups of the seat plan that <c>seats</c> names (all without it). A council seat that is not recorded is not one that the person has not: Violated only where the list of the council is recorded complete. The shortfall: the seats whose holders are on no list.
/// </summary>
internal sealed class Eligibility : CompositionRule
{
    public const string RuleName = "eligibility";

    /// <summary>The parameter that names the KKR whose representatives are judged.</summary>
    public const string AppointedBy = "appointedBy";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Valgbarhed", "Eligibility");

    public override IReadOnlyList<RuleParameter> Parameters =>
    [
        new RuleParameter(AppointedBy, new LocalizedText("et KKR's navn i adressen", "the slug of a KKR"), value => value.Length > 0).OnlyInLaw,
        DemandedSeats.Groups,
    ];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = Judged(facts, demand);
        if (seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("KKR udpeger ingen politiske repræsentanter til forummet på dagen.", "The KKR appoints no political representatives to the forum on the day."));

        var answers = seats.ToLookup(seat => AnswerOf(seat, facts));
        var eligible = answers[Answer.Satisfied].Count();
        var sum = $"{Phrase.Digits(eligible)} {(eligible == seats.Count ? "=" : "<")} {Phrase.Digits(seats.Count)}";
        var found = new LocalizedText(
            $"Det vides om {Phrase.Digits(eligible)} af {Phrase.Count(seats.Count, "plads", "pladser")}.",
            $"That is known of {Phrase.Digits(eligible)} of {Phrase.Count(seats.Count, "seat", "seats")}.");
        if (answers.Contains(Answer.Violated))
            return Over(answers[Answer.Violated], Answer.Violated, found, NotMembers([.. answers[Answer.Violated]], facts), sum);
        return answers.Contains(Answer.Undetermined)
            ? Over(answers[Answer.Undetermined], Answer.Undetermined, found, Missing([.. answers[Answer.Undetermined]], facts), sum)
            : Over(seats, Answer.Satisfied, found, null, sum);
    }

    /// <summary>The political seats that the KKR of the demand appoints, of the groups that the demand names.</summary>
    public static IReadOnlyList<SeatState> Judged(CompositionFacts facts, Demand demand)
    {
        var appoints = demand.Parameters.GetValueOrDefault(AppointedBy, facts.Forum.KkrSlug ?? "");
        return [.. DemandedSeats.Of(facts, demand).Where(seat => seat.Seat.Political && seat.Seat.ExOfficio is null && seat.Seat.AppointedBy == appoints)];
    }

    /// <summary>The answer of one seat.</summary>
    public static Answer AnswerOf(SeatState seat, CompositionFacts facts)
    {
        if (seat.HeldBy is not { } person)
            return Answer.Undetermined;
        var councils = facts.CouncilSeats(person).Select(office => office.MunicipalityCode).ToList();
        if (councils.Exists(code => code is not null && facts.Area.ContainsKey(code)))
            return Answer.Satisfied;
        return councils.Contains(null) || !PossibleCouncils(seat, facts).All(facts.CompleteCouncils.Contains) ? Answer.Undetermined : Answer.Violated;
    }

    /// <summary>Names of the municipalities whose lists could name the person and are not recorded as complete, in Danish alphabetical order.</summary>
    public static IReadOnlyList<string> ListsMissing(SeatState seat, CompositionFacts facts) =>
    [
        .. PossibleCouncils(seat, facts).Where(code => !facts.CompleteCouncils.Contains(code)).Select(code => facts.Area.GetValueOrDefault(code, code))
            .Where(name => name.Length > 0).OrderBy(SortKey.Of, StringComparer.Ordinal),
    ];

    /// <summary>The councils whose lists could name the person: that of the municipality the person stands for, else every one of the area.</summary>
    private static IReadOnlyList<string> PossibleCouncils(SeatState seat, CompositionFacts facts) =>
        facts.MunicipalityOf(seat) is { } code && facts.Area.ContainsKey(code) ? [code] : [.. facts.Area.Keys.DefaultIfEmpty("")];

    private static Ruling Over(IEnumerable<SeatState> seats, Answer answer, LocalizedText found, LocalizedText? missing, string sum)
    {
        var concerned = seats.ToList();
        return new Ruling(answer, found, sum)
        {
            Demanded = new LocalizedText(
                "På de politiske pladser, som KKR udpeger til, skal der sidde medlemmer af kommunalbestyrelserne i området.",
                "In the political seats that the KKR appoints there are to be members of the municipal councils of the area."),
            Missing = missing,
            Shortfall = answer == Answer.Violated ? concerned.Count : 0,
            SeatIds = [.. concerned.Select(seat => seat.Seat.Id)],
            PersonIds = [.. concerned.Select(seat => seat.HeldBy).OfType<long>()],
        };
    }

    private static LocalizedText NotMembers(List<SeatState> seats, CompositionFacts facts)
    {
        var names = Names(seats, facts);
        return seats.TrueForAll(seat => PossibleCouncils(seat, facts).Count == 1)
            ? new LocalizedText(
                $"{names.Da} står ikke på den fuldt registrerede liste over kommunalbestyrelsens medlemmer.",
                $"{names.En} {(seats.Count == 1 ? "is" : "are")} not on the list of council members, which is recorded as complete.")
            : new LocalizedText(
                $"{names.Da} står ikke på de fuldt registrerede lister over kommunalbestyrelsernes medlemmer i området.",
                $"{names.En} {(seats.Count == 1 ? "is" : "are")} not on the lists of council members of the area, which are recorded as complete.");
    }

    private static LocalizedText Missing(List<SeatState> seats, CompositionFacts facts)
    {
        var unknown = seats.Where(seat => !seat.IsOpen()).ToList();
        var open = Phrase.Open([.. seats.Where(seat => seat.IsOpen())]);
        var vacancies = open is null ? null : new LocalizedText($"{open.Da}.", $"{open.En}.");
        return unknown.Count == 0 ? vacancies! : new LocalizedText(
            $"Det er ikke registreret, om {Names(unknown, facts).Da} er {(unknown.Count == 1 ? "medlem" : "medlemmer")} af en kommunalbestyrelse i området.",
            $"It is not recorded whether {Names(unknown, facts).En} {(unknown.Count == 1 ? "is a member" : "are members")} of a municipal council of the area.").Then(ToRecord(unknown, facts)).Then(vacancies);
    }

    /// <summary>What would settle it. Who stands for no municipality could sit in any council of the area, so only all their lists show that the person does not.</summary>
    private static LocalizedText ToRecord(List<SeatState> unknown, CompositionFacts facts)
    {
        var one = unknown.Count == 1;
        var seat = new LocalizedText(
            $"Registrér {(one ? "personens plads" : "personernes pladser")} i en kommunalbestyrelse",
            $"Record the {(one ? "person's seat in a municipal council" : "persons' seats in municipal councils")}");
        return unknown.TrueForAll(it => PossibleCouncils(it, facts).Count == 1)
            ? new LocalizedText(
                $"{seat.Da}, eller indlæs den fuldstændige liste over kommunalbestyrelsens medlemmer.",
                $"{seat.En}, or load the complete list of the council's members.")
            : new LocalizedText(
                $"{seat.Da}, eller indlæs de fuldstændige lister over medlemmerne af områdets kommunalbestyrelser.",
                $"{seat.En}, or load the complete lists of the members of the area's councils.");
    }

    private static LocalizedText Names(List<SeatState> seats, CompositionFacts facts) =>
        Phrase.List([.. seats.Select(seat => facts.NameOf(seat.HeldBy!.Value))]);
}
