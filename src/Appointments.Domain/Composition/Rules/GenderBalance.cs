using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// At least about 40 per cent of the voting seats for each of women and men. Ligestillingsloven § 11 as background (lov nr. 576 af 10/05/2022,
/// LBK nr. 5 af 06/01/2025); where a paper says that the act applies, the law file cites the paper. Which whole number "40 per cent" means is
/// not verified (guidance nr. 10414 of 19/12/2022), so it is a dated setting (<c>genderThreshold</c>: <c>nearest</c> or <c>floor</c>), and the
/// answer always says which one was used. Where the plan states only some of the seats, no number is 40 per cent of them all, and nothing is judged. Who is recorded as neither is counted with neither. A setting of the forum (<c>genderDemand</c>: <c>MUST</c>
/// or <c>AIM</c>) makes the demand where no law file does, and a MUST binds. The shortfall: the women and men missing beyond the seats that are still unknown.
/// </summary>
internal sealed class GenderBalance : CompositionRule
{
    /// <summary>The parameter that says which whole number 40 per cent is.</summary>
    public const string Threshold = "genderThreshold";

    private const string Agreed = "genderDemand";
    private const string Nearest = "nearest";
    private const string Floor = "floor";

    public override string Name => "gender-balance";

    public override LocalizedText Title => new("Kønsbalance", "Gender balance");

    public static RuleParameter ThresholdParameter => RuleParameter.OneOf(Threshold, Nearest, Floor);

    public override IReadOnlyList<RuleParameter> Parameters => [Agreement.Parameter(Agreed), ThresholdParameter];

    public override IReadOnlyList<string> Required => [Threshold];

    public override bool IsAgreed(CompositionFacts facts) => facts.Settings.ContainsKey(Agreed);

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var seats = facts.VotingSeats();
        var size = BoardSize.Of(facts, day);
        var ruling = !size.IsWhole ? OfPart(size, seats) : facts.Setting(demand, Threshold) is { } convention ? Judge(facts, seats, convention) : JudgeByEither(facts, seats);
        return ruling with { Agreed = Agreement.Of(facts, Agreed, demand) };
    }

    /// <summary>Any number of seats more can make up for what is missing, and undo what is met.</summary>
    private static Ruling OfPart(BoardSize size, IReadOnlyList<SeatState> seats) => new(Answer.Undetermined, Found: null)
    {
        Demanded = new LocalizedText("Der skal være mindst 40 procent af hvert køn på pladserne med stemmeret.", "At least 40 per cent of each sex are to hold the voting seats."),
        Missing = size.Counted,
        SeatIds = [.. seats.Where(seat => seat.IsOpen()).Select(seat => seat.Seat.Id)],
    };

    private static Ruling Judge(CompositionFacts facts, IReadOnlyList<SeatState> seats, string convention)
    {
        var needed = Needed(seats.Count, convention);
        if (needed == 0)
            return new Ruling(Answer.NotApplicable, Found: null) { Demanded = Demanded(seats.Count, needed, convention) };

        var tally = GenderTally.Of(facts, seats.Select(seat => seat.HeldBy), needed);
        return new Ruling(tally.Answer, tally.Found, tally.Sum)
        {
            Demanded = Demanded(seats.Count, needed, convention),
            Missing = tally.MissingAmong(Phrase.Clause(tally.Unknown, "plads", "pladser", "seat", "seats"), Reasons(tally.Unknown, seats)),
            Shortfall = tally.Shortfall,
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

    private static LocalizedText Demanded(int seats, int needed, string convention) => needed == 0
        ? new LocalizedText(
            $"40 procent af {Phrase.Count(seats, "plads", "pladser")}, {NameOf(convention).Da}, er 0; der kræves ingen fordeling.",
            $"40 per cent of {Phrase.Count(seats, "seat", "seats")}, {NameOf(convention).En}, is 0; no balance is demanded.")
        : new LocalizedText(
            $"Der skal være mindst {GenderTally.Both(needed, needed).Da} på {Phrase.Count(seats, "plads", "pladser")} med stemmeret (40 procent, {NameOf(convention).Da}).",
            $"There are to be at least {GenderTally.Both(needed, needed).En} in {Phrase.Count(seats, "voting seat", "voting seats")} (40 per cent, {NameOf(convention).En}).");

    /// <summary>The convention in words.</summary>
    internal static LocalizedText NameOf(string convention) => convention == Floor
        ? new LocalizedText("rundet ned", "rounded down")
        : new LocalizedText("nærmeste hele tal", "nearest whole number");

    /// <summary>Why the gender is not recorded for a seat: nobody is known to sit there, or the holder's gender is not recorded. Null when it is recorded for all.</summary>
    private static LocalizedText? Reasons(int unknown, IReadOnlyList<SeatState> seats)
    {
        var unrecorded = unknown - seats.Count(seat => seat.IsOpen());
        return Phrase.Clauses(
            (1, Phrase.Open(seats)),
            (unrecorded, Phrase.Clause(unrecorded, "medlem er uden registreret køn", "medlemmer er uden registreret køn", "member has no recorded gender", "members have no recorded gender")));
    }
}
