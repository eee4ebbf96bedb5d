using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// At least about 40 per cent women and men among the deputies of the voting seats, checked apart from the members: opinions of the ministry on
/// ligestillingsloven count deputies by themselves. The deputies recorded on the day are taken for all of them; one whose gender is not recorded, or who
/// follows an office whose holder is not known, could be of any. Threshold and protection of the single person as for the members (<see cref="GenderBalance"/>).
/// The shortfall: the women and men missing beyond the deputies that are still unknown.
/// </summary>
internal sealed class DeputyGenderBalance : CompositionRule
{
    public const string RuleName = "deputy-gender-balance";

    public override string Name => RuleName;

    public override LocalizedText Title => new("Kønsbalance blandt stedfortrædere", "Gender balance among deputies");

    // A forum sets the threshold once, for members and deputies.
    public override IReadOnlyList<RuleParameter> Parameters => [GenderBalance.ThresholdParameter.OnlyInLaw];

    public override IReadOnlyList<string> Required => [GenderBalance.Threshold];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var voting = facts.VotingSeats().Select(seat => seat.Seat.Id).ToHashSet();
        var deputies = facts.Deputies.Where(deputy => deputy.Span.Covers(day) && voting.Contains(deputy.SeatId)).ToList();

        // Who is deputy of several seats is one person.
        var persons = deputies.Select(deputy => deputy.PersonId).OfType<long>().Distinct().Select(id => (long?)id)
            .Concat(deputies.Where(deputy => deputy.PersonId is null).Select(_ => (long?)null)).ToList();
        if (persons.Count == 0)
            return new Ruling(Answer.NotApplicable, new LocalizedText("Der er ikke registreret stedfortrædere på dagen.", "No deputies are recorded on the day."));

        var convention = facts.Setting(demand, GenderBalance.Threshold)!;
        var needed = GenderBalance.Needed(persons.Count, convention);
        if (needed == 0)
            return new Ruling(Answer.NotApplicable, Found: null) { Demanded = Demanded(persons.Count, needed, convention) };
        var tally = GenderTally.Of(facts, persons, needed);
        return new Ruling(tally.Answer, tally.Found, tally.Sum)
        {
            Demanded = Demanded(persons.Count, needed, convention),
            Missing = tally.MissingAmong(Phrase.Clause(tally.Unknown, "stedfortræder", "stedfortrædere", "deputy", "deputies"), reasons: null),
            Shortfall = tally.Shortfall,
            SeatIds = [.. deputies.Select(deputy => deputy.SeatId).Distinct()],
        };
    }

    private static LocalizedText Demanded(int deputies, int needed, string convention)
    {
        var (all, rounding) = (Phrase.Clause(deputies, "stedfortræder", "stedfortrædere", "deputy", "deputies"), GenderBalance.NameOf(convention));
        return needed == 0
            ? new LocalizedText($"40 procent af {all.Da}, {rounding.Da}, er 0; der kræves ingen fordeling.", $"40 per cent of {all.En}, {rounding.En}, is 0; no balance is demanded.")
            : new LocalizedText(
                $"Der skal være mindst {GenderTally.Both(needed, needed).Da} blandt {all.Da} (40 procent, {rounding.Da}).",
                $"There are to be at least {GenderTally.Both(needed, needed).En} among {all.En} (40 per cent, {rounding.En}).");
    }
}
