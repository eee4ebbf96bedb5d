namespace Appointments.Domain.Elections;

/// <summary>Shares the seats from the outermost level in and keeps every step.</summary>
internal sealed class ElectionCounter
{
    private readonly int[] seats;
    private readonly List<DrawnLot> unused;

    private ElectionCounter(int lists, IEnumerable<DrawnLot> drawn) => (seats, unused) = (new int[lists], [.. drawn]);

    private List<Sharing> Sharings { get; } = [];

    private List<RefusedLot> Refused { get; } = [];

    public static ElectionCount Count(Election election, IEnumerable<DrawnLot> drawn)
    {
        var total = election.Lists.Aggregate(Int128.Zero, (sum, list) => sum + list.Votes);
        var below = election.Lists.Where(list => election.Threshold?.IsReachedBy(list.Votes, total) == false).ToHashSet();
        var counter = new ElectionCounter(election.Lists.Count, drawn);
        var root = ContenderGroup.Of(election.Lists.Select((list, place) => (list, place)).Where(it => !below.Contains(it.list)));
        var order = root.IsList ? [] : counter.Share(root, election.Seats, open: false);
        counter.RefuseUnused();
        return new ElectionCount(
            election,
            counter.seats,
            [.. order.Select(group => group.Select(place => election.Lists[place].Id).ToArray())],
            root.IsList ? election.Seats : counter.Sharings[0].Unfilled,
            [.. below.Select(list => list.Id)],
            counter.Sharings,
            counter.Refused);
    }

    /// <summary>Shares among the members of a group and then inside each; returns the order of award by the places of the lists.</summary>
    private List<int[]> Share(ContenderGroup group, int toShare, bool open)
    {
        DrawnLot? used = null;
        var run = DHondtRun.Of(
            [.. group.Members.Select(member => member.Votes)],
            [.. group.Members.Select(member => member.Candidates)],
            toShare,
            (tied, left) => (used = open ? null : Drawn(group, tied, left)) is { } lot ? [.. tied.Where(member => lot.Winners.Contains(group.Members[member].Id, StringComparer.Ordinal))] : null);
        var next = run.NextInLine();
        Sharings.Add(SharingSteps.Of(group, run, next, toShare, open, used));

        var inside = new List<int[]>?[group.Members.Count];
        for (var member = 0; member < inside.Length; member++)
        {
            if (group.Members[member].IsList)
                seats[group.Members[member].Place] = run.Seats[member];
            else
                inside[member] = Share(group.Members[member], run.Seats[member], open: (open || run.Tied is not null) && next.Contains(member));
        }

        return Composed(group, run, inside);
    }

    /// <summary>
    /// The lists in the order of award. Equals inside an alliance have seats at different places of the order outside it, and the votes do not say which of them has
    /// which: all from the first to the last of these places is then one group.
    /// </summary>
    private static List<int[]> Composed(ContenderGroup group, DHondtRun run, List<int[]>?[] inside)
    {
        var order = new List<int[]>(run.Order.Count);
        var waiting = new Queue<int>?[inside.Length];
        var next = new int[inside.Length];
        var together = new List<int>();
        var pending = 0;
        foreach (var (winners, _) in run.Order)
        {
            foreach (var winner in winners)
            {
                if (inside[winner] is not { } groups)
                {
                    together.Add(group.Members[winner].Place);
                }
                else if (waiting[winner] is { Count: > 0 } queue)
                {
                    together.Add(queue.Dequeue());
                    pending--;
                }
                else if (next[winner] < groups.Count)
                {
                    var equals = waiting[winner] = new Queue<int>(groups[next[winner]++]);
                    together.Add(equals.Dequeue());
                    pending += equals.Count;
                }
            }

            if (pending == 0 && together.Count > 0)
            {
                together.Sort();
                order.Add([.. together]);
                together.Clear();
            }
        }

        return order;
    }

    /// <summary>The drawn lot that settles the tie, and takes it out of those unused; null when none does.</summary>
    private DrawnLot? Drawn(ContenderGroup group, int[] tied, int left)
    {
        string[] between = [.. tied.Select(member => group.Members[member].Id!)];
        foreach (var lot in unused.Where(lot => lot.IsBetween(group.SharingLevel, between)).ToList())
        {
            unused.Remove(lot);
            if (LotFault.Of(lot, left) is not { } fault)
                return lot;
            Refused.Add(new RefusedLot(lot, fault));
        }

        return null;
    }

    private void RefuseUnused()
    {
        var needed = Sharings.Select(sharing => sharing.Lots).OfType<LotsNeeded>().ToList();
        foreach (var lot in unused)
            Refused.Add(new RefusedLot(lot, LotFault.NoSuchTie(lot, needed)));
    }
}
