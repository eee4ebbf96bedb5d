using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Each holder of these seats (parameter <c>seats</c>) was nominated by an organisation that may nominate for the period; where the law wants organisations
/// to act jointly (parameter <c>jointly</c>), by all of them, one by one or as the authority that they are together. Lov om erhvervsfremme §§ 10 and 13; who may
/// nominate stands in the seat plan, by day; one of them may be several that act jointly, and the nomination by a member of it alone is not yet theirs: the others may follow. What is recorded of a holder's nominations is taken for all but the joint ones that may follow: of whom
/// nothing is recorded it is not known who nominated, and Violated is only one of whom nominations are recorded and none by anybody entitled. Who
/// nominated whom is not told. The shortfall: the seats whose holders nobody entitled nominated.
/// </summary>
internal sealed class EntitledNomination : CompositionRule
{
    /// <summary>The parameter that names those who must nominate jointly.</summary>
    public const string Jointly = "jointly";

    public const string RuleName = "entitled-nomination";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Indstillet af en berettiget", "Nominated by an entitled organisation");

    public override IReadOnlyList<RuleParameter> Parameters =>
        [DemandedSeats.Groups, RuleParameter.Slugs(Jointly, new LocalizedText("organisationers navne i adressen", "slugs of organisations")).OnlyInLaw];

    public override IReadOnlyList<string> Required => [DemandedSeats.Parameter];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = DemandedSeats.Of(facts, demand);
        if (seats.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Forummet har ingen pladser på dagen, som nogen indstiller til.", "The forum has no seats on the day that anybody nominates for."));

        var jointly = demand.Words(Jointly);
        var answers = seats.ToLookup(seat => AnswerOf(seat, jointly, facts));
        var nominated = answers[Answer.Satisfied].Count();
        var answer = answers.Contains(Answer.Violated) ? Answer.Violated : answers.Contains(Answer.Undetermined) ? Answer.Undetermined : Answer.Satisfied;
        var concerned = answers[answer].ToList();
        return new Ruling(answer, Demanded(jointly, facts).Then(Found(concerned, answer, facts)), $"{Phrase.Digits(nominated)} {(nominated == seats.Count ? "=" : "<")} {Phrase.Digits(seats.Count)}")
        {
            Shortfall = answer == Answer.Violated ? concerned.Count : 0,
            SeatIds = [.. concerned.Select(seat => seat.Seat.Id)],
            PersonIds = [.. concerned.Select(seat => seat.HeldBy).OfType<long>()],
        };
    }

    private static Answer AnswerOf(SeatState seat, IReadOnlyList<string> jointly, CompositionFacts facts)
    {
        var by = seat.HeldBy is { } person
            ? facts.Nominations.Where(it => it.SeatKind == seat.Seat.Kind && it.PersonId == person).Select(it => it.OrganisationSlug).OfType<string>().ToList()
            : [];
        if (by.Count == 0)
            return Answer.Undetermined;
        if (jointly.Count == 0)
        {
            if (seat.Seat.NominatedBy.Count == 0)
                return Answer.Undetermined;
            var together = seat.Seat.NominatedBy.Select(slug => MembersOf(slug, facts)).Where(members => members.Count > 0).ToList();
            return by.Exists(MayNominate) || together.Exists(members => members.All(by.Contains)) ? Answer.Satisfied
                : together.Exists(members => members.Any(by.Contains)) ? Answer.Undetermined
                : Answer.Violated;
        }

        var named = by.SelectMany(slug => MembersOf(slug, facts).Append(slug)).ToHashSet(StringComparer.Ordinal);
        return named.IsSupersetOf(jointly) ? Answer.Satisfied
            : named.Overlaps(jointly) || by.Exists(MayNominate) ? Answer.Undetermined
            : Answer.Violated;

        bool MayNominate(string slug) => seat.Seat.NominatedBy.Contains(slug, StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> MembersOf(string slug, CompositionFacts facts) => facts.Authorities.TryGetValue(slug, out var authority) ? authority.JointMembers : [];

    private static LocalizedText Demanded(IReadOnlyList<string> jointly, CompositionFacts facts)
    {
        if (jointly.Count == 0)
            return new LocalizedText(
                "Hver indehaver skal være indstillet af en organisation, der må indstille for perioden.",
                "Each holder is to be nominated by an organisation that may nominate for the period.");
        var names = jointly.Select(facts.AuthorityName).ToList();
        return new LocalizedText(
            $"Hver indehaver skal være indstillet af {Phrase.List(names.ConvertAll(name => name.Da), "og")} i fællesskab.",
            $"Each holder is to be nominated by {Phrase.List(names.ConvertAll(name => name.En), "and")} jointly.");
    }

    private static LocalizedText Found(List<SeatState> seats, Answer answer, CompositionFacts facts)
    {
        var held = seats.Where(seat => !seat.IsOpen()).ToList();
        var names = Phrase.List(held.ConvertAll(seat => facts.NameOf(seat.HeldBy!.Value)));
        return answer switch
        {
            Answer.Satisfied => new LocalizedText("Det er de alle.", "All of them are."),
            Answer.Violated => new LocalizedText($"Der er registreret indstillinger af {names.Da}, men ingen af indstillingerne kommer fra en organisation, der må indstille.", $"Nominations of {names.En} are recorded, but none of them comes from an organisation that may nominate."),
            _ when held.Count == 0 => Vacancies(seats)!,
            _ => new LocalizedText(
                $"Det er ikke fuldt registreret, hvem der indstillede {names.Da}.",
                $"It is not fully recorded who nominated {names.En}.").Then(Vacancies(seats)),
        };
    }

    private static LocalizedText? Vacancies(List<SeatState> seats) =>
        Phrase.Open(seats) is { } open ? new LocalizedText($"{open.Da}.", $"{open.En}.") : null;
}
