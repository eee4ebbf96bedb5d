namespace Appointments.Domain.Elections;

/// <summary>
/// Who chooses, or is elected, as number 1, 2, 3, …: the same method as <see cref="ElectionCount"/>, one seat at a time, where also the order among equals matters. A tie that
/// changes no seat is a lot here all the same, because it changes the order. Each lot is about one number: of three equals two lots are drawn, the second between those left.
/// </summary>
public sealed class ChoiceOrder
{
    private ChoiceOrder(IReadOnlyList<string> picks, LotsNeeded? lots, int unfilled, IReadOnlyList<RefusedLot> refusedLots) =>
        (Picks, Lots, Unfilled, RefusedLots) = (picks, lots, unfilled, refusedLots);

    /// <summary>The lists by number, the first being number 1, as far as votes and drawn lots decide.</summary>
    public IReadOnlyList<string> Picks { get; }

    /// <summary>The lot for the number after <see cref="Picks"/>; null when there is none to draw. Its <see cref="LotsNeeded.Seats"/> is 1.</summary>
    public LotsNeeded? Lots { get; }

    /// <summary>Numbers for which nobody with votes has a candidate left.</summary>
    public int Unfilled { get; }

    /// <summary>Entered lots that fit no tie.</summary>
    public IReadOnlyList<RefusedLot> RefusedLots { get; }

    /// <summary>Finds the order.</summary>
    /// <param name="election">An election without faults; its threshold counts here too.</param>
    /// <param name="drawn">The lots in the order in which they were drawn, each with one winner; the same may be equal again at a later number.</param>
    /// <exception cref="ArgumentException">The election has a fault.</exception>
    public static ChoiceOrder Of(Election election, IEnumerable<DrawnLot>? drawn = null)
    {
        if (ElectionFaults.Of(election) is [var fault, ..])
            throw new ArgumentException(fault.Text.En, nameof(election));
        var total = election.Lists.Aggregate(Int128.Zero, (sum, list) => sum + list.Votes);
        var root = ContenderGroup.Of(election.Lists.Select((list, place) => (List: list, Place: place)).Where(it => election.Threshold?.IsReachedBy(it.List.Votes, total) != false));
        var run = new Run(drawn ?? []);
        var picks = new List<string>();
        while (picks.Count < election.Seats && run.Next(root) is { } list)
            picks.Add(list);
        return new ChoiceOrder(picks, run.Lots, run.Lots is null ? election.Seats - picks.Count : 0, run.Refused());
    }

    private sealed class Run(IEnumerable<DrawnLot> drawn)
    {
        private readonly Dictionary<ContenderGroup, int> taken = [];
        private readonly List<DrawnLot> unused = [.. drawn];
        private readonly List<RefusedLot> refused = [];

        public LotsNeeded? Lots { get; private set; }

        /// <summary>The list that is next, seen from a group in; null when a lot must be drawn first or nobody can be.</summary>
        public string? Next(ContenderGroup group)
        {
            var path = new List<ContenderGroup>();
            for (var at = group; path.Count == 0 || !at.IsList; path.Add(at))
            {
                var largest = Largest(at);
                if (largest.Count == 0 || (largest.Count > 1 ? Winner(at, largest) : largest[0]) is not { } next)
                    return null;
                at = next;
            }

            foreach (var passed in path)
                taken[passed] = taken.GetValueOrDefault(passed) + 1;
            return path[^1].Id;
        }

        public IReadOnlyList<RefusedLot> Refused() =>
            [.. refused, .. unused.Select(lot => new RefusedLot(lot, LotFault.NoSuchTie(lot, Lots is null ? [] : [Lots])))];

        private List<ContenderGroup> Largest(ContenderGroup group)
        {
            var largest = new List<ContenderGroup>();
            foreach (var member in group.Members.Where(member => member.Votes > 0 && !(taken.GetValueOrDefault(member) >= member.Candidates)))
            {
                var order = largest.Count == 0 ? 1 : NextQuotient(member).CompareTo(NextQuotient(largest[0]));
                if (order > 0)
                    largest.Clear();
                if (order >= 0)
                    largest.Add(member);
            }

            return largest;
        }

        private Quotient NextQuotient(ContenderGroup member) => new(member.Votes, taken.GetValueOrDefault(member) + 1);

        private ContenderGroup? Winner(ContenderGroup group, List<ContenderGroup> equals)
        {
            string[] between = [.. equals.Select(member => member.Id!)];
            while (unused.Find(lot => lot.IsBetween(group.SharingLevel, between)) is { } lot)
            {
                unused.Remove(lot);
                if (LotFault.Of(lot, 1) is not { } fault)
                    return equals.Find(member => string.Equals(member.Id, lot.Winners[0], StringComparison.Ordinal));
                refused.Add(new RefusedLot(lot, fault));
            }

            Lots = new LotsNeeded(between, 1, group.SharingLevel, group.Id);
            return null;
        }
    }
}
