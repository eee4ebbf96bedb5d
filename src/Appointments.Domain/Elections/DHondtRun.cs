namespace Appointments.Domain.Elections;

/// <summary>
/// One run of the method of largest quotients among contenders known by their place, which only a heap of their next quotients makes fit for a million seats.
/// A contender without votes has no quotient that wins; one that has as many seats as it has candidates (<c>places</c>) takes no further part, so that its seats pass to the next largest quotients.
/// </summary>
internal sealed class DHondtRun
{
    private readonly IReadOnlyList<Int128> votes;
    private readonly IReadOnlyList<long?> places;
    private readonly PriorityQueue<int, (Quotient Quotient, int Place)> next = new(Comparer<(Quotient Quotient, int Place)>.Create((one, other) =>
        other.Quotient.CompareTo(one.Quotient) is not 0 and var order ? order : one.Place.CompareTo(other.Place)));

    private DHondtRun(IReadOnlyList<Int128> votes, IReadOnlyList<long?> places, IReadOnlyList<int>? held)
    {
        (this.votes, this.places) = (votes, places);
        Seats = held is null ? new int[votes.Count] : [.. held];
        for (var place = 0; place < votes.Count; place++)
            Enqueue(place);
    }

    /// <summary>The seats that each contender has, by place: those held beforehand, certain ones, and those won in a drawn lot.</summary>
    public int[] Seats { get; }

    /// <summary>Who got a seat one after the other; equals together, in order of place.</summary>
    public List<(int[] Places, bool ByLot)> Order { get; } = [];

    /// <summary>Those with equal claim to fewer seats than they are; null when none.</summary>
    public int[]? Tied { get; private set; }

    /// <summary>Seats that are not given: those the lots decide, or those for which nobody with votes has a candidate.</summary>
    public int Left { get; private set; }

    /// <summary>Runs it.</summary>
    /// <param name="votes">Votes by place.</param>
    /// <param name="places">Candidates by place; null without limit.</param>
    /// <param name="seats">How many seats, 0 or more.</param>
    /// <param name="draw">Asked once for the winners when there is a tie for the last seats; null (also as its answer) leaves the tie open.</param>
    /// <param name="held">Seats that each contender holds beforehand, which count in its divisors and not among <paramref name="seats"/>; null for none.</param>
    public static DHondtRun Of(IReadOnlyList<Int128> votes, IReadOnlyList<long?> places, int seats, Func<int[], int, int[]?>? draw = null, IReadOnlyList<int>? held = null)
    {
        var run = new DHondtRun(votes, places, held) { Left = seats };
        while (run.Left > 0 && run.Largest() is { Length: > 0 } largest)
        {
            if (largest.Length <= run.Left)
            {
                run.Award(largest, byLot: false);
            }
            else if (draw?.Invoke(largest, run.Left) is { } winners)
            {
                run.Award(winners, byLot: true);
                foreach (var loser in largest.Except(winners))
                    run.Enqueue(loser);
            }
            else
            {
                run.Tied = largest;
                break;
            }
        }

        return run;
    }

    /// <summary>Who would get one more seat: those of the largest quotient that won none; those between whom lots are needed when there are such; empty when nobody has a candidate left. To be asked once, at the end.</summary>
    public int[] NextInLine() => Tied ?? Largest();

    /// <summary>The quotient with which the contender claims another seat; null when it has no votes or no candidate left.</summary>
    public Quotient? NextOf(int place, int ahead = 1) => votes[place] == 0 || Seats[place] + ahead > places[place] ? null : new Quotient(votes[place], Seats[place] + ahead);

    private int[] Largest()
    {
        if (!next.TryDequeue(out var first, out var largest))
            return [];
        var equals = new List<int>(1) { first };
        while (next.TryPeek(out var place, out var other) && other.Quotient.CompareTo(largest.Quotient) == 0)
        {
            equals.Add(place);
            next.Dequeue();
        }

        return [.. equals];
    }

    private void Award(int[] winners, bool byLot)
    {
        Order.Add((winners, byLot));
        Left -= winners.Length;
        foreach (var winner in winners)
        {
            Seats[winner]++;
            Enqueue(winner);
        }
    }

    private void Enqueue(int place)
    {
        if (NextOf(place) is { } quotient)
            next.Enqueue(place, (quotient, place));
    }
}
