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

    public override IReadOnlyList<RuleParameter> Parameters => [new RuleParameter(Extent, new LocalizedText(Part, Part), value => value == Part).OnlyInLaw];

    public override Ruling Judge(CompositionFacts facts, LocalDate day, Demand demand)
    {
        var plan = facts.Law.Seats.Where(group => group.Covers(day)).ToList();
        var partial = IsPartial(demand);
        var differences = Differences(plan, facts.Seats, partial);
        if (differences.Count > 0)
            return new Ruling(Answer.Violated, Broken(plan, differences), Sum(plan)) { Shortfall = differences.Sum(difference => difference.Seats) };
        if (partial)
            return new Ruling(Answer.Undetermined, Stated(plan), Sum(plan));
        var open = Phrase.Open(facts.VotingSeats());
        return new Ruling(Answer.Satisfied, Kept(plan).Then(open is null ? null : new LocalizedText($"Blandt de stemmeberettigede: {open.Da}.", $"Among the voting seats: {open.En}.")), Sum(plan));
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
        $"{group.Label.Da}: {Phrase.Digits(group.Count)} efter planen, {Phrase.Digits(found)} i registret",
        $"{group.Label.En}: {Phrase.Digits(group.Count)} by the plan, {Phrase.Digits(found)} in the register");

    private static LocalizedText Misshapen(SeatGroup group) => new(
        $"{group.Label.Da} har i registret en anden rolle, stemmeret eller udpegende myndighed",
        $"{group.Label.En} has another role, vote or appointing authority in the register");

    private static LocalizedText Unplanned(List<SeatState> seats) => new(
        $"ikke i planen: {Phrase.List([.. seats.Select(seat => seat.Seat.Label.Da)], "og")}",
        $"not in the plan: {Phrase.List([.. seats.Select(seat => seat.Seat.Label.En)], "and")}");

    private static LocalizedText Broken(List<SeatGroup> plan, List<Difference> differences) => Size(plan).Then(new LocalizedText(
        $"Registret afviger: {string.Join("; ", differences.Select(it => it.Text.Da))}.",
        $"The register differs: {string.Join("; ", differences.Select(it => it.Text.En))}."));

    private static LocalizedText Kept(List<SeatGroup> plan) => Size(plan).Then(new LocalizedText(
        "Registret har netop disse pladser.",
        "The register has exactly these seats."));

    private static LocalizedText Stated(List<SeatGroup> plan) => plan.Count == 0
        ? new LocalizedText("Forummets pladser er ikke oplyst.", "The seats of the forum are not stated.")
        : Size(plan).Then(new LocalizedText(
            $"Kun {(plan.Sum(group => group.Count) == 1 ? "denne plads" : "disse pladser")} er kendt; hvor mange forummet har i alt, er ikke oplyst.",
            $"Only {(plan.Sum(group => group.Count) == 1 ? "this seat is" : "these seats are")} known; how many the forum has in all is not stated."));

    private static LocalizedText Size(List<SeatGroup> plan)
    {
        var voting = plan.Where(group => group.Voting).Sum(group => group.Count);
        var others = plan.Where(group => !group.Voting).Sum(group => group.Count);
        if (voting + others == 0)
            return new LocalizedText("Planen giver ingen pladser.", "The plan gives no seats.");
        LocalizedText[] size =
        [
            .. voting == 0 ? [] : new[] { Phrase.Clause(voting, "stemmeberettiget plads", "stemmeberettigede pladser", "voting seat", "voting seats") },
            .. others == 0 ? [] : new[] { Phrase.Clause(others, "plads uden stemmeret", "pladser uden stemmeret", "seat without vote", "seats without vote") },
        ];
        return new LocalizedText(
            $"Planen giver {Phrase.List([.. size.Select(it => it.Da)], "og")}.",
            $"The plan gives {Phrase.List([.. size.Select(it => it.En)], "and")}.");
    }

    /// <summary>The voting groups added up: observers are not counted among the members.</summary>
    private static string? Sum(List<SeatGroup> plan)
    {
        var counts = plan.Where(group => group.Voting).Select(group => group.Count).ToList();
        return counts.Count < 2 ? null : $"{string.Join(" + ", counts.Select(Phrase.Digits))} = {Phrase.Digits(counts.Sum())}";
    }
}
