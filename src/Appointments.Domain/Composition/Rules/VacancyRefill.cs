using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// When a political seat is left within the period, the group (party) that had it fills it again. Kommunestyrelsesloven § 28, which speaks of the committees of municipal
/// councils: applied here by likeness; the one replacement in the papers (Hospice Vangen, 13 November 2020) stayed within the party. Judged over the seats that somebody left
/// earlier in the function period of the day, each against the last who did. A list's letter is unique only per municipality
/// and election, so one that is no national party's is compared with its municipality. An open seat, one whose former or present holder has no recorded
/// party, and one whose lists have the same letter in a municipality that is not recorded, could turn out either way. The shortfall: the seats that went to another group.
/// </summary>
internal sealed class VacancyRefill : CompositionRule
{
    public const string RuleName = "vacancy-refill";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Gruppen genbesætter pladsen", "The group refills the seat");

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var left = facts.Seats
            .Where(seat => seat.Seat is { Political: true, ExOfficio: null })
            .Select(seat => facts.Predecessors.TryGetValue(seat.Seat.Id, out var former) ? RefillOf(seat, former, facts) : null)
            .OfType<Refill>()
            .ToList();
        if (left.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen politisk plads er forladt i perioden, så vidt registret ved.", "No political seat was left within the period, as far as the register knows."));

        var answers = left.ToLookup(refill => refill.Answer);
        var answer = answers.Contains(Answer.Violated) ? Answer.Violated : answers.Contains(Answer.Undetermined) ? Answer.Undetermined : Answer.Satisfied;
        var concerned = answers[answer].ToList();
        var kept = answers[Answer.Satisfied].Count();
        return new Ruling(answer, Found(concerned, facts), $"{Phrase.Digits(kept)} {(kept == left.Count ? "=" : "<")} {Phrase.Digits(left.Count)}")
        {
            Demanded = new LocalizedText(
                "Den gruppe, der havde en plads, skal besætte den igen i perioden.",
                "The group that had a seat is to fill it again within the period."),
            Missing = answer == Answer.Undetermined ? Missing(concerned) : null,
            Shortfall = answer == Answer.Violated ? concerned.Count : 0,
            SeatIds = [.. concerned.Select(refill => refill.Seat.Seat.Id)],
            PersonIds = [.. concerned.Select(refill => refill.Seat.HeldBy).OfType<long>()],
        };
    }

    /// <summary>A list: its letter, and the municipality when the letter is no national party's; null there when that is not recorded.</summary>
    private sealed record List(string Letter, bool National, string? MunicipalityCode);

    /// <summary>A seat that was left, who left it, the list of the one who did and that of the one who has it now; null where not recorded.</summary>
    private sealed record Refill(SeatState Seat, Appointment Former, List? FormerList, List? List)
    {
        public Answer Answer => FormerList is null || List is null ? Answer.Undetermined
            : FormerList.Letter != List.Letter ? Answer.Violated
            : FormerList.National || FormerList.MunicipalityCode == List.MunicipalityCode && List.MunicipalityCode is not null ? Answer.Satisfied
            : FormerList.MunicipalityCode is null || List.MunicipalityCode is null ? Answer.Undetermined
            : Answer.Violated;
    }

    private static Refill RefillOf(SeatState seat, Appointment former, CompositionFacts facts)
    {
        var elected = facts.Parties.FirstOrDefault(party => party.PersonId == former.PersonId);
        var place = former.MunicipalityCode
            ?? facts.CouncilSeats(former.PersonId).Select(office => office.MunicipalityCode).FirstOrDefault(code => code is not null)
            ?? elected?.MunicipalityCode;
        return new Refill(seat, former, ListOf(former.PartyLetter ?? elected?.Letter, place, facts), ListOf(facts.PartyOf(seat), facts.MunicipalityOf(seat), facts));
    }

    private static List? ListOf(string? letter, string? municipality, CompositionFacts facts) =>
        letter is null ? null : new List(letter, facts.NationalLetters.Contains(letter), municipality);

    private static LocalizedText Found(List<Refill> refills, CompositionFacts facts)
    {
        var said = refills.ConvertAll(refill =>
        {
            var former = $"{facts.NameOf(refill.Former.PersonId)} ({Shown(refill.FormerList, facts)})";
            return refill.Seat.HeldBy is { } person
                ? new LocalizedText($"{facts.NameOf(person)} ({Shown(refill.List, facts)}) efter {former}", $"{facts.NameOf(person)} ({Shown(refill.List, facts)}) after {former}")
                : new LocalizedText($"åben efter {former}", $"open after {former}");
        });
        return new LocalizedText(
            $"Pladser forladt i perioden: {string.Join("; ", said.Select(it => it.Da))}.",
            $"Seats left within the period: {string.Join("; ", said.Select(it => it.En))}.");
    }

    private static string Shown(List? list, CompositionFacts facts) => list switch
    {
        null => "?",
        { National: false, MunicipalityCode: { } code } => $"{list.Letter}, {facts.MunicipalityName(code)}",
        _ => list.Letter,
    };

    /// <summary>What is not known; null when only the seats are open, which the sentence says already.</summary>
    private static LocalizedText? Missing(List<Refill> refills) => refills.Exists(refill => !refill.Seat.IsOpen())
        ? new LocalizedText("Det er ikke fuldt registreret, hvilken liste de er valgt for.", "It is not fully recorded for which list they were elected.")
        : null;
}
