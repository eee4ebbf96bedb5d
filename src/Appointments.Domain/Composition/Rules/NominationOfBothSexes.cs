using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// Each nominating organisation names both a woman and a man, or states why it does not: "Der skal således indstilles både mænd og kvinder"
/// (KKR Nordjylland, 25 March 2022, item 3.1; background ligestillingsloven §§ 9, 10 a). Judged per organisation and seat group. What is recorded
/// of an organisation is taken for the whole of its nomination; an organisation without any is unrecorded, not silent. A candidate who is in no seat yet has
/// the gender that the nominator recorded. Candidates are never named.
/// A round of nomination says who may nominate, also that those who were to act jointly do not; while it awaits nominations nobody has failed. What is nominated
/// in a round that the reader may not know of has not failed either: the reader does not know the rest of it.
/// The shortfall: the nominations at fault, or excused where all others are in order.
/// </summary>
internal sealed class NominationOfBothSexes : CompositionRule
{
    public const string RuleName = "nomination-of-both-sexes";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Indstilling af begge køn", "Nomination of both sexes");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var due = Due(facts);
        if (due.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen organisation indstiller til forummet på dagen.", "No organisation nominates to the forum on the day."));

        var answers = due.ToLookup(nominator => AnswerOf(nominator, facts));
        var done = answers[Answer.Satisfied].Count() + answers[Answer.Excused].Count();
        var answer = answers.Contains(Answer.Violated) ? Answer.Violated
            : answers.Contains(Answer.Undetermined) ? Answer.Undetermined
            : answers.Contains(Answer.Excused) ? Answer.Excused
            : Answer.Satisfied;
        return new Ruling(answer, Found(done, due.Count).Then(Reasoned([.. answers[Answer.Excused]], facts)), $"{Phrase.Digits(done)} {(done == due.Count ? "=" : "<")} {Phrase.Digits(due.Count)}")
        {
            Demanded = new LocalizedText(
                "Hver indstillende organisation skal indstille både en kvinde og en mand eller oplyse, hvorfor den ikke gør det.",
                "Each nominating organisation is to nominate both a woman and a man, or state why it does not."),
            Missing = Missing(answers, facts),
            Shortfall = answer is Answer.Violated or Answer.Excused ? answers[answer].Count() : 0,
            SeatIds = [.. facts.Seats.Where(seat => answers[answer].Any(nominator => nominator.SeatKind == seat.Seat.Kind)).Select(seat => seat.Seat.Id)],
        };
    }

    /// <summary>Somebody who nominates for the seats of a group.</summary>
    /// <param name="SeatKind">The group.</param>
    /// <param name="Organisation">Slug of who nominates.</param>
    /// <param name="OfRound">True when a round says so; several that act jointly are then heard also where one of them speaks alone.</param>
    private sealed record Nominator(string SeatKind, string Organisation, bool OfRound);

    /// <summary>Who is to nominate: for the groups of a round those whom it lists, for others those of the law; and whoever has nominated besides.</summary>
    private static List<Nominator> Due(CompositionFacts facts)
    {
        var groups = facts.Rounds.Where(it => it.Round.WithdrawnDay is null).SelectMany(it => it.Round.Groups).DistinctBy(group => group.SeatKind, StringComparer.Ordinal).ToList();
        var listed = groups.SelectMany(group => group.Organisations.Select(organisation => new Nominator(group.SeatKind, organisation, OfRound: true))).ToList();
        var byLaw = facts.Seats.Where(seat => !groups.Exists(group => group.SeatKind == seat.Seat.Kind))
            .SelectMany(seat => seat.Seat.NominatedBy.Select(organisation => new Nominator(seat.Seat.Kind, organisation, OfRound: false)));
        var others = facts.Nominations.Where(it => it.OrganisationSlug is not null && !listed.Exists(nominator => Speaks(it, nominator, facts)))
            .Select(it => new Nominator(it.SeatKind, it.OrganisationSlug!, OfRound: false));
        return [.. listed.Union(byLaw).Union(others)];
    }

    private static bool Speaks(Nomination nomination, Nominator nominator, CompositionFacts facts) =>
        nomination.SeatKind == nominator.SeatKind
        && (nomination.OrganisationSlug == nominator.Organisation
            || (nominator.OfRound && nomination.OrganisationSlug is { } by && facts.Authorities.GetValueOrDefault(nominator.Organisation)?.JointMembers.Contains(by, StringComparer.Ordinal) == true));

    private static List<Nomination> NominationsOf(Nominator nominator, CompositionFacts facts) => [.. facts.Nominations.Where(it => Speaks(it, nominator, facts))];

    private static List<Gender?> GendersOf(IEnumerable<Nomination> nominations, CompositionFacts facts) => [.. nominations.Where(it => it.NamesSomebody).Select(it => GenderOf(it, facts))];

    private static Answer AnswerOf(Nominator nominator, CompositionFacts facts)
    {
        var nominations = NominationsOf(nominator, facts);
        var genders = GendersOf(nominations, facts);
        if (genders.Contains(Gender.F) && genders.Contains(Gender.M))
            return Answer.Satisfied;
        if (nominations.Exists(it => it.StatedReason is not null))
            return Answer.Excused;
        return genders.Count == 0 || CouldStillBeBoth(genders) || Awaited(nominator, facts) || InUnknownRound(nominations, facts) ? Answer.Undetermined : Answer.Violated;
    }

    /// <summary>True when a round in which the organisation may nominate, or has, still takes nominations.</summary>
    private static bool Awaited(Nominator nominator, CompositionFacts facts) => facts.Rounds.Any(it => it.Awaits
        && (NominationsOf(nominator, facts).Exists(nomination => nomination.RoundId == it.Round.Id)
            || (nominator.OfRound && it.Round.Groups.Any(group => group.SeatKind == nominator.SeatKind && group.Organisations.Contains(nominator.Organisation, StringComparer.Ordinal)))));

    private static bool InUnknownRound(List<Nomination> nominations, CompositionFacts facts) =>
        nominations.Exists(nomination => nomination.RoundId is { } round && !facts.Rounds.Any(it => it.Round.Id == round));

    private static Gender? GenderOf(Nomination nomination, CompositionFacts facts) =>
        nomination.PersonId is { } person && facts.Genders.TryGetValue(person, out var gender) ? gender : nomination.Gender;

    private static bool CouldStillBeBoth(List<Gender?> genders)
    {
        var missing = (genders.Contains(Gender.F) ? 0 : 1) + (genders.Contains(Gender.M) ? 0 : 1);
        return genders.Count(gender => gender is null) >= missing;
    }

    /// <summary>True when what came in is recorded in full and is not both, and more may come.</summary>
    private static bool LacksOnlyTime(Nominator nominator, CompositionFacts facts) =>
        GendersOf(NominationsOf(nominator, facts), facts) is { Count: > 0 } genders && !CouldStillBeBoth(genders) && Awaited(nominator, facts);

    private static LocalizedText Found(int done, int due) => new(
        $"Det er på plads for {Phrase.Digits(done)} af {Phrase.Count(due, "indstilling", "indstillinger")}.",
        $"That is in order for {Phrase.Digits(done)} of {Phrase.Count(due, "nomination", "nominations")}.");

    private static LocalizedText? Reasoned(List<Nominator> nominators, CompositionFacts facts) => About(nominators, facts, "Har oplyst en grund", "Stated a reason");

    private static LocalizedText? Missing(ILookup<Answer, Nominator> answers, CompositionFacts facts)
    {
        var faults = About([.. answers[Answer.Violated]], facts, "Indstillede ikke begge køn og har ikke oplyst en grund", "Did not nominate both sexes and stated no reason");
        var gone = answers[Answer.Undetermined].Where(nominator => NominationsOf(nominator, facts).Exists(it => it.Erased)).ToList();
        var erased = About(gone, facts, "Det, der var registreret om kandidaterne, er slettet for", "What was recorded of the candidates is deleted for");
        var waiting = answers[Answer.Undetermined].Except(gone).Where(nominator => LacksOnlyTime(nominator, facts)).ToList();
        var open = About(waiting, facts, "Har endnu ikke indstillet begge køn, men kan stadig nå det", "Has not nominated both sexes yet, but still can");
        var unknown = About([.. answers[Answer.Undetermined].Except(gone).Except(waiting)], facts, "Hvem der er indstillet, eller deres køn, er endnu ikke registreret for", "Who was nominated, or their gender, is not yet recorded for");
        LocalizedText[] said = [.. new[] { faults, open, unknown, erased }.OfType<LocalizedText>()];
        return said.Length == 0 ? null : said.Skip(1).Aggregate(said[0], (told, next) => told.Then(next));
    }

    /// <summary>The organisations by the seats they nominate for, for the same one may nominate for several.</summary>
    private static LocalizedText? About(List<Nominator> nominators, CompositionFacts facts, string da, string en)
    {
        var groups = nominators.GroupBy(nominator => nominator.SeatKind, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
            return null;
        var said = groups.ConvertAll(group =>
        {
            var names = group.Select(nominator => facts.AuthorityName(nominator.Organisation)).ToList();
            var seat = facts.GroupName(group.Key);
            return new LocalizedText(
                $"{Phrase.List(names.ConvertAll(name => name.Da), "og")} ({seat.Da})",
                $"{Phrase.List(names.ConvertAll(name => name.En), "and")} ({seat.En})");
        });
        return new LocalizedText($"{da}: {string.Join("; ", said.Select(it => it.Da))}.", $"{en}: {string.Join("; ", said.Select(it => it.En))}.");
    }
}
