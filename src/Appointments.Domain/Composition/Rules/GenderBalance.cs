using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// At least about 40 per cent of the voting seats for each of women and men. Ligestillingsloven § 11 as background (lov nr. 576 af 10/05/2022,
/// LBK nr. 5 af 06/01/2025); where a paper says that the act applies, the law file cites the paper. Which whole number "40 per cent" means is
/// not verified (guidance nr. 10414 of 19/12/2022), so it is a dated setting (<c>genderThreshold</c>: <c>nearest</c> or <c>floor</c>), and the
/// answer always says which one was used. Who is recorded as neither is counted with neither. A setting of the forum (<c>genderDemand</c>: <c>MUST</c>
/// or <c>AIM</c>) makes the demand where no law file does, and a MUST binds. The shortfall: the women and men missing beyond the seats that are still unknown.
/// </summary>
internal sealed class GenderBalance : CompositionRule
{
    private const string Threshold = "genderThreshold";
    private const string Agreed = "genderDemand";
    private const string Nearest = "nearest";
    private const string Floor = "floor";

    public override string Name => "gender-balance";

    public override IReadOnlyList<RuleParameter> Parameters => [Agreement.Parameter(Agreed), RuleParameter.OneOf(Threshold, Nearest, Floor)];

    public override IReadOnlyList<string> Required => [Threshold];

    public override bool IsAgreed(CompositionFacts facts) => facts.Settings.ContainsKey(Agreed);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.VotingSeats();
        var ruling = facts.Setting(demand, Threshold) is { } convention ? Judge(facts, seats, convention) : JudgeByEither(facts, seats);
        return ruling with { Agreed = Agreement.Of(facts, Agreed, demand) };
    }

    private static Ruling Judge(CompositionFacts facts, IReadOnlyList<SeatState> seats, string convention)
    {
        var needed = Needed(seats.Count, convention);
        if (needed == 0)
            return new Ruling(Answer.NotApplicable, Found: null) { Demanded = Demanded(seats.Count, needed, convention) };

        var genders = seats.Select(seat => seat.HeldBy is { } person && facts.Genders.TryGetValue(person, out var gender) ? gender : (Gender?)null).ToList();
        var count = new Tally(facts.Audience, genders.Count(it => it == Gender.F), genders.Count(it => it == Gender.M), genders.Count(it => it == Gender.X), genders.Count(it => it is null), needed);
        return new Ruling(count.Answer, Found(count), Sum(count))
        {
            Demanded = Demanded(seats.Count, needed, convention),
            Missing = Missing(count, seats),
            Shortfall = count.Answer == Answer.Violated ? count.Missing - count.Unknown : 0,
            SeatIds = [.. seats.Where(seat => seat.IsOpen()).Select(seat => seat.Seat.Id)],
        };
    }

    /// <summary>
    /// Where the forum has agreed on balance and not on which whole number that is, the convention is one more thing unknown. What the larger number
    /// allows holds by both, and what the smaller one forbids by neither.
    /// </summary>
    private static Ruling JudgeByEither(CompositionFacts facts, IReadOnlyList<SeatState> seats)
    {
        var larger = Judge(facts, seats, Nearest);
        var smaller = Judge(facts, seats, Floor);
        var (most, least) = (Needed(seats.Count, Nearest), Needed(seats.Count, Floor));
        if (most == least || larger.Answer == Answer.Satisfied)
            return larger;
        return smaller.Answer == Answer.Violated ? smaller : new Ruling(Answer.Undetermined, Found: null)
        {
            Demanded = new LocalizedText(
                $"Der skal være mindst 40 procent af hvert køn på {Phrase.Count(seats.Count, "plads", "pladser")} med stemmeret.",
                $"At least 40 per cent of each sex are to hold {Phrase.Count(seats.Count, "voting seat", "voting seats")}."),
            Missing = new LocalizedText(
                $"40 procent af {Phrase.Count(seats.Count, "plads", "pladser")} er {Phrase.Digits(most)} ({NameOf(Nearest).Da}) eller {Phrase.Digits(least)} ({NameOf(Floor).Da}); forummet har ikke fastsat hvilket ({Threshold}).",
                $"40 per cent of {Phrase.Count(seats.Count, "seat", "seats")} is {Phrase.Digits(most)} ({NameOf(Nearest).En}) or {Phrase.Digits(least)} ({NameOf(Floor).En}); the forum has not set which ({Threshold})."),
        };
    }

    /// <summary>Two conventions of 40 per cent of n as a whole number. 4n + 5 over 10, cut off, is the nearest one to 0.4 n: it never lies half-way.</summary>
    internal static int Needed(int seats, string convention) => convention switch
    {
        Floor => 2 * seats / 5,
        Nearest => ((4 * seats) + 5) / 10,
        _ => throw new ArgumentException($"There is no convention of 40 per cent named {convention}.", nameof(convention)),
    };

    /// <summary>Who reads; recorded women, men and neither; those not recorded; how many of each are needed.</summary>
    private sealed record Tally(Audience Audience, int Women, int Men, int Others, int Unknown, int Needed)
    {
        public int WomenMissing => Math.Max(0, Needed - Women);

        public int MenMissing => Math.Max(0, Needed - Men);

        public int Missing => WomenMissing + MenMissing;

        public Answer Answer => Missing == 0 ? Answer.Satisfied
            : Missing > Unknown ? Answer.Violated
            : Answer.Undetermined;

        public bool MayBeShown => GenderDisclosure.MayShow(Audience, Women, Men, Others);
    }

    private static string? Sum(Tally count)
    {
        if (!count.MayBeShown)
            return null;
        var missing = $"{Phrase.Digits(count.WomenMissing)} + {Phrase.Digits(count.MenMissing)}";
        return count.Answer switch
        {
            Answer.Satisfied => $"{Phrase.Digits(count.Women)} ≥ {Phrase.Digits(count.Needed)}, {Phrase.Digits(count.Men)} ≥ {Phrase.Digits(count.Needed)}",
            Answer.Violated => $"{missing} > {Phrase.Digits(count.Unknown)}",
            _ => $"{missing} ≤ {Phrase.Digits(count.Unknown)}",
        };
    }

    private static LocalizedText Demanded(int seats, int needed, string convention) => needed == 0
        ? new LocalizedText(
            $"40 procent af {Phrase.Count(seats, "plads", "pladser")}, {NameOf(convention).Da}, er 0; der kræves ingen fordeling.",
            $"40 per cent of {Phrase.Count(seats, "seat", "seats")}, {NameOf(convention).En}, is 0; no balance is demanded.")
        : new LocalizedText(
            $"Der skal være mindst {Both(needed, needed).Da} på {Phrase.Count(seats, "plads", "pladser")} med stemmeret (40 procent, {NameOf(convention).Da}).",
            $"There are to be at least {Both(needed, needed).En} in {Phrase.Count(seats, "voting seat", "voting seats")} (40 per cent, {NameOf(convention).En}).");

    private static LocalizedText NameOf(string convention) => convention == Floor
        ? new LocalizedText("rundet ned", "rounded down")
        : new LocalizedText("nærmeste hele tal", "nearest whole number");

    private static LocalizedText Found(Tally count) => count.MayBeShown
        ? new LocalizedText($"Der er registreret {Both(count.Women, count.Men).Da}.", $"Recorded are {Both(count.Women, count.Men).En}.")
        : Hidden;

    private static LocalizedText? Missing(Tally count, IReadOnlyList<SeatState> seats) => (count.Answer, count.MayBeShown) switch
    {
        (Answer.Satisfied, true) => null,
        (Answer.Satisfied, false) => new LocalizedText("Det er opfyldt.", "That is met."),
        (Answer.Violated, true) => new LocalizedText(
            $"Der mangler {Missing(count).Da}, og kønnet er kun uregistreret for {Places(count).Da}, så det kan ikke længere nås.",
            $"{Missing(count).En} {(count.Missing == 1 ? "is" : "are")} missing, and gender is unrecorded for only {Places(count).En}, so it can no longer be reached."),
        (Answer.Violated, false) => new LocalizedText("Det kan ikke længere nås.", "It can no longer be reached."),
        (_, true) => new LocalizedText(
            $"Der mangler mindst {Missing(count).Da} blandt de {Places(count).Da}, hvor kønnet ikke er registreret ({Reasons(count, seats).Da}).",
            $"At least {Missing(count).En} {(count.Missing == 1 ? "is" : "are")} missing among the {Places(count).En} whose gender is not recorded ({Reasons(count, seats).En})."),
        _ => new LocalizedText(
            $"Det afhænger af de {Places(count).Da}, hvor kønnet ikke er registreret ({Reasons(count, seats).Da}).",
            $"It depends on the {Places(count).En} whose gender is not recorded ({Reasons(count, seats).En})."),
    };

    private static LocalizedText Hidden { get; } = new(
        "Hvor mange der er registreret af hvert køn, vises ikke, fordi det kunne røbe en enkelt persons køn.",
        "How many of each sex are recorded is not shown, because it could give away one person's gender.");

    private static LocalizedText Places(Tally count) => Phrase.Clause(count.Unknown, "plads", "pladser", "seat", "seats");

    private static LocalizedText Missing(Tally count) =>
        count.MenMissing == 0 ? Women(count.WomenMissing)
        : count.WomenMissing == 0 ? Men(count.MenMissing)
        : Both(count.WomenMissing, count.MenMissing);

    private static LocalizedText Both(int women, int men) => new($"{Women(women).Da} og {Men(men).Da}", $"{Women(women).En} and {Men(men).En}");

    private static LocalizedText Women(int number) => Phrase.Clause(number, "kvinde", "kvinder", "woman", "women");

    private static LocalizedText Men(int number) => Phrase.Clause(number, "mand", "mænd", "man", "men");

    /// <summary>Why the gender is not recorded for a seat: nobody is known to sit there, or the holder's gender is not recorded.</summary>
    private static LocalizedText Reasons(Tally count, IReadOnlyList<SeatState> seats)
    {
        var unrecorded = count.Unknown - seats.Count(seat => seat.IsOpen());
        return Phrase.Clauses(
            (1, Phrase.Open(seats)),
            (unrecorded, Phrase.Clause(unrecorded, "medlem er uden registreret køn", "medlemmer er uden registreret køn", "member has no recorded gender", "members have no recorded gender")))!;
    }
}
