using Appointments.Domain.Appointments;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// When a political seat is left within the period, the group (party) that had it fills it again. Kommunestyrelsesloven § 28, which speaks of the committees of municipal
/// councils: applied here by likeness; the one replacement in the papers (Hospice Vangen, 13 November 2020) stayed within the party. Judged over the seats that somebody left
/// earlier in the function period of the day, each against the last who did. An open one, and one whose former or present holder has no recorded
/// party, could turn out either way. The shortfall: the seats that went to another group.
/// </summary>
internal sealed class VacancyRefill : CompositionRule
{
    public const string RuleName = "vacancy-refill";

    public override string Name => RuleName;

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var left = facts.Seats
            .Where(seat => seat.Seat is { Political: true, ExOfficio: null })
            .Select(seat => facts.Predecessors.TryGetValue(seat.Seat.Id, out var former) ? new Refill(seat, former, PartyOf(former, facts), facts.PartyOf(seat)) : null)
            .OfType<Refill>()
            .ToList();
        if (left.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Ingen politisk plads er forladt i perioden, så vidt registret ved.", "No political seat was left within the period, as far as the register knows."));

        var answers = left.ToLookup(refill => refill.Answer);
        var answer = answers.Contains(Answer.Violated) ? Answer.Violated : answers.Contains(Answer.Undetermined) ? Answer.Undetermined : Answer.Satisfied;
        var concerned = answers[answer].ToList();
        var kept = answers[Answer.Satisfied].Count();
        return new Ruling(answer, Message(concerned, facts), $"{Phrase.Digits(kept)} {(kept == left.Count ? "=" : "<")} {Phrase.Digits(left.Count)}")
        {
            Shortfall = answer == Answer.Violated ? concerned.Count : 0,
            SeatIds = [.. concerned.Select(refill => refill.Seat.Seat.Id)],
            PersonIds = [.. concerned.Select(refill => refill.Seat.HeldBy).OfType<long>()],
        };
    }

    /// <summary>A seat that was left, who left it, the party of the one who did and that of the one who has it now; null where not recorded.</summary>
    private sealed record Refill(SeatState Seat, Appointment Former, string? FormerParty, string? Party)
    {
        public Answer Answer => FormerParty is null || Party is null ? Answer.Undetermined : FormerParty == Party ? Answer.Satisfied : Answer.Violated;
    }

    private static string? PartyOf(Appointment former, CompositionFacts facts) =>
        former.PartyLetter ?? facts.Parties.FirstOrDefault(party => party.PersonId == former.PersonId)?.Letter;

    private static LocalizedText Message(List<Refill> refills, CompositionFacts facts)
    {
        var said = refills.ConvertAll(refill =>
        {
            var former = $"{facts.NameOf(refill.Former.PersonId)} ({refill.FormerParty ?? "?"})";
            return refill.Seat.HeldBy is { } person
                ? new LocalizedText($"{facts.NameOf(person)} ({refill.Party ?? "?"}) efter {former}", $"{facts.NameOf(person)} ({refill.Party ?? "?"}) after {former}")
                : new LocalizedText($"åben efter {former}", $"open after {former}");
        });
        return new LocalizedText(
            $"Den gruppe, der havde en plads, besætter den igen i perioden: {string.Join("; ", said.Select(it => it.Da))}.",
            $"The group that had a seat fills it again within the period: {string.Join("; ", said.Select(it => it.En))}.");
    }
}
