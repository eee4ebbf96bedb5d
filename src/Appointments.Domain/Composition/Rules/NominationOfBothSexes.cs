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
/// The shortfall: the nominations at fault, or excused where all others are in order.
/// </summary>
internal sealed class NominationOfBothSexes : CompositionRule
{
    public const string RuleName = "nomination-of-both-sexes";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Indstilling af begge køn", "Nomination of both sexes");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var due = facts.Seats
            .SelectMany(seat => seat.Seat.NominatedBy.Select(organisation => new Nominator(seat.Seat.Kind, organisation)))
            .Union(facts.Nominations.Where(nomination => nomination.OrganisationSlug is not null).Select(nomination => new Nominator(nomination.SeatKind, nomination.OrganisationSlug!)))
            .ToList();
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

    private sealed record Nominator(string SeatKind, string Organisation);

    private static Answer AnswerOf(Nominator nominator, CompositionFacts facts)
    {
        var nominations = facts.Nominations.Where(it => it.SeatKind == nominator.SeatKind && it.OrganisationSlug == nominator.Organisation).ToList();
        var genders = nominations.Where(it => it.NamesSomebody).Select(it => GenderOf(it, facts)).ToList();
        if (genders.Contains(Gender.F) && genders.Contains(Gender.M))
            return Answer.Satisfied;
        if (nominations.Exists(it => it.StatedReason is not null))
            return Answer.Excused;
        return genders.Count == 0 || CouldStillBeBoth(genders) ? Answer.Undetermined : Answer.Violated;
    }

    private static Gender? GenderOf(Nomination nomination, CompositionFacts facts) =>
        nomination.PersonId is { } person && facts.Genders.TryGetValue(person, out var gender) ? gender : nomination.Gender;

    private static bool CouldStillBeBoth(List<Gender?> genders)
    {
        var missing = (genders.Contains(Gender.F) ? 0 : 1) + (genders.Contains(Gender.M) ? 0 : 1);
        return genders.Count(gender => gender is null) >= missing;
    }

    private static LocalizedText Found(int done, int due) => new(
        $"Det er på plads for {Phrase.Digits(done)} af {Phrase.Count(due, "indstilling", "indstillinger")}.",
        $"That is in order for {Phrase.Digits(done)} of {Phrase.Count(due, "nomination", "nominations")}.");

    private static LocalizedText? Reasoned(List<Nominator> nominators, CompositionFacts facts) => About(nominators, facts, "Har oplyst en grund", "Stated a reason");

    private static LocalizedText? Missing(ILookup<Answer, Nominator> answers, CompositionFacts facts)
    {
        var faults = About([.. answers[Answer.Violated]], facts, "Indstillede ikke begge køn og har ikke oplyst en grund", "Did not nominate both sexes and stated no reason");
        var gone = answers[Answer.Undetermined].Where(nominator => facts.Nominations.Any(it => it.Erased && it.SeatKind == nominator.SeatKind && it.OrganisationSlug == nominator.Organisation)).ToList();
        var erased = About(gone, facts, "Det, der var registreret om kandidaterne, er slettet for", "What was recorded of the candidates is deleted for");
        var unknown = About([.. answers[Answer.Undetermined].Except(gone)], facts, "Hvem der er indstillet, eller deres køn, er endnu ikke registreret for", "Who was nominated, or their gender, is not yet recorded for");
        LocalizedText[] said = [.. new[] { faults, unknown, erased }.OfType<LocalizedText>()];
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
