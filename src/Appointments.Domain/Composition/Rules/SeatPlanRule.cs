using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.Sources;
using NodaTime;

namespace Appointments.Domain.Composition.Rules;

/// <summary>
/// The forum has the seats of its plan: per group as many as the plan says, with its role, vote and appointing authority.
/// Erhvervshus: lov om erhvervsfremme § 13. Trafikselskab: lov om trafikselskaber § 2. Others: the papers that their law files cite.
/// A plan that states only some of the seats (parameter <c>plan: partial</c>) can be broken but never be seen to be kept.
/// The shortfall: the seats too few, too many, of another shape, and not in the plan.
/// </summary>
internal sealed class SeatPlanRule : CompositionRule
{
    public const string RuleName = "seat-plan";
    public const string Extent = "plan";
    private const string Part = "partial";

    /// <summary>What a demand carries whose plan states only some of the seats.</summary>
    public static readonly IReadOnlyDictionary<string, string> Partial = new Dictionary<string, string>(StringComparer.Ordinal) { [Extent] = Part };

    public override string Name => RuleName;

    public override LocalizedText Title => new("Pladser", "Seats");

    public override IReadOnlyList<RuleParameter> Parameters => [new RuleParameter(Extent, new LocalizedText(Part, Part), value => value == Part).OnlyInLaw];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var plan = facts.Law.Seats.Where(group => group.Covers(day)).ToList();
        var partial = IsPartial(demand);
        var differences = Differences(plan, facts.Seats, partial);
        if (differences.Count > 0)
            return new Ruling(Answer.Violated, Found: null, Sum(plan))
            {
                Demanded = Size(plan, partial),
                Missing = Broken(differences),
                Shortfall = differences.Sum(difference => difference.Seats),
            };
        if (partial)
            return new Ruling(Answer.Undetermined, Found: null, Sum(plan)) { Demanded = plan.Count == 0 ? null : Size(plan, partial), Missing = plan.Count == 0 ? NotStated : null };
        var open = Phrase.Open(facts.VotingSeats());
        return new Ruling(
            Answer.Satisfied,
            Kept.Then(open is null ? null : new LocalizedText($"Blandt pladserne med stemmeret: {open.Da}.", $"Among the voting seats: {open.En}.")),
            Sum(plan))
        {
            Demanded = Size(plan, partial),
        };
    }

    /// <summary>True when the plan states only some of the seats.</summary>
    public static bool IsPartial(Demand demand) => demand.Parameters.ContainsKey(Extent);

    /// <summary>What differs, and in how many seats.</summary>
    private sealed record Difference(int Seats, LocalizedText Text);

    private static List<Difference> Differences(List<SeatGroup> plan, IReadOnlyList<SeatState> seats, bool partial)
    {
        var differences = new List<Difference>();
        foreach (var group in plan)
        {
            var found = seats.Where(seat => seat.Seat.Kind == group.Key).ToList();
            if (found.Count != group.Count)
                differences.Add(new Difference(Math.Abs(found.Count - group.Count), Differs(group, found.Count)));
            var misshapen = found.Count(seat => !Fits(seat.Seat.Role, group.Role) || seat.Seat.Voting != group.Voting || seat.Seat.AppointedBy != group.AppointedBy);
            if (misshapen > 0)
                differences.Add(new Difference(misshapen, Misshapen(group)));
        }

        var unplanned = seats.Where(seat => plan.TrueForAll(group => group.Key != seat.Seat.Kind)).ToList();
        if (unplanned.Count > 0 && !partial)
            differences.Add(new Difference(unplanned.Count, Unplanned(unplanned)));
        return differences;
    }

    /// <summary>A member whom the board elected to its chair still sits in a member's seat.</summary>
    private static bool Fits(SeatRole role, SeatRole planned) => role == planned || (planned == SeatRole.Member && role is SeatRole.Chair or SeatRole.ViceChair);

    private static LocalizedText Differs(SeatGroup group, int found) => new(
        $"{group.Label.Da}: der skal være {Phrase.Digits(group.Count)}, registret har {Phrase.Digits(found)}",
        $"{group.Label.En}: there are to be {Phrase.Digits(group.Count)}, the register has {Phrase.Digits(found)}");

    private static LocalizedText Misshapen(SeatGroup group) => new(
        $"{group.Label.Da} har i registret en anden rolle, stemmeret eller udpegende myndighed",
        $"{group.Label.En} has another role, vote or appointing authority in the register");

    private static LocalizedText Unplanned(List<SeatState> seats) => new(
        $"skulle ikke være der: {Phrase.List([.. seats.Select(seat => seat.Seat.Label.Da)], "og")}",
        $"should not be there: {Phrase.List([.. seats.Select(seat => seat.Seat.Label.En)], "and")}");

    private static LocalizedText Broken(List<Difference> differences) => new(
        $"Registret passer ikke med det. {string.Join("; ", differences.Select(it => it.Text.Da))}.",
        $"The register does not fit. {string.Join("; ", differences.Select(it => it.Text.En))}.");

    private static LocalizedText Kept { get; } = new("Registret har netop disse pladser.", "The register has exactly these seats.");

    private static LocalizedText NotStated { get; } = new("Forummets pladser er ikke oplyst.", "The seats of the forum are not stated.");

    /// <summary>How many seats the plan gives. Of a plan that states only some of them it says so: the number is not the size of the forum.</summary>
    private static LocalizedText Size(List<SeatGroup> plan, bool partial)
    {
        var voting = plan.Where(group => group.Voting).Sum(group => group.Count);
        var others = plan.Where(group => !group.Voting).Sum(group => group.Count);
        if (voting + others == 0)
            return new LocalizedText("Forummet skal ingen pladser have på dagen.", "The forum is to have no seats on the day.");
        LocalizedText[] size =
        [
            .. voting == 0 ? [] : new[] { Phrase.Clause(voting, "plads med stemmeret", "pladser med stemmeret", "voting seat", "voting seats") },
            .. others == 0 ? [] : new[] { Phrase.Clause(others, "plads uden stemmeret", "pladser uden stemmeret", "seat without vote", "seats without vote") },
        ];
        var (da, en) = (Phrase.List([.. size.Select(it => it.Da)], "og"), Phrase.List([.. size.Select(it => it.En)], "and"));
        return partial
            ? new LocalizedText(
                $"Kendt er {da}; hvor mange forummet har i alt, er ikke oplyst.",
                $"Known {(voting + others == 1 ? "is" : "are")} {en}; how many the forum has in all is not stated.")
            : new LocalizedText($"Forummet skal have {da}.", $"The forum is to have {en}.");
    }

    /// <summary>The voting groups added up: observers are not counted among the members.</summary>
    private static string? Sum(List<SeatGroup> plan)
    {
        var counts = plan.Where(group => group.Voting).Select(group => group.Count).ToList();
        return counts.Count < 2 ? null : $"{string.Join(" + ", counts.Select(Phrase.Digits))} = {Phrase.Digits(counts.Sum())}";
    }
}
