namespace Appointments.Domain.Elections;

/// <summary>
/// How far contenders were from one seat more or less, the votes of all others unchanged. Of S seats, k are certain for a contender exactly when its k-th quotient
/// is larger than the (S − k + 1)-th largest quotient of the others.
/// </summary>
internal sealed class Margins
{
    private readonly ContenderGroup group;
    private readonly DHondtRun run;
    private readonly HashSet<int> lots;
    private readonly int lotSeats;
    private readonly Quotient? lotQuotient;
    private readonly Two lastWon;
    private readonly Two firstMissed;
    private readonly Quotient? lastAwarded;

    /// <param name="group">The group.</param>
    /// <param name="run">What was counted in it.</param>
    /// <param name="next">Its next in line.</param>
    /// <param name="drawn">True when a lot was drawn; the votes alone then leave its seats undecided, and it is by votes that margins are told.</param>
    public Margins(ContenderGroup group, DHondtRun run, int[] next, bool drawn)
    {
        (this.group, this.run) = (group, run);
        var byLot = drawn ? run.Order[^1].Places : [];
        lots = run.Tied is { } tied ? [.. tied] : drawn ? [.. byLot, .. next] : [];
        lotSeats = run.Tied is null ? byLot.Length : run.Left;
        lotQuotient = lots.Count == 0 ? null : QuotientOf(lots.First(), Certain(lots.First()) + 1);
        foreach (var place in Enumerable.Range(0, group.Members.Count))
        {
            if (Certain(place) > 0)
                lastWon = lastWon.With(place, QuotientOf(place, Certain(place))!.Value, smallest: true);
            if (QuotientOf(place, Certain(place) + (lots.Contains(place) ? 2 : 1)) is { } missed)
                firstMissed = firstMissed.With(place, missed, smallest: false);
        }

        lastAwarded = lotQuotient ?? lastWon.Best;
    }

    /// <summary>See <see cref="Contender.VotesLacking"/>.</summary>
    public Int128? Lacking(int place)
    {
        var wanted = Certain(place) + 1;
        if (wanted > group.Members[place].Candidates)
            return null;
        var unfilled = run.Tied is null && run.Left > 0;
        var toBeat = unfilled ? new Quotient(0, 1) : lotQuotient ?? lastWon.Without(place);
        return toBeat is { } quotient ? quotient.VotesToPass(wanted) - group.Members[place].Votes : null;
    }

    /// <summary>See <see cref="Contender.VotesToSpare"/>.</summary>
    public Int128? ToSpare(int place)
    {
        if (Certain(place) == 0 || Certain(place) != run.Seats[place])
            return null;
        // A contender that is in the lots leaves the others one fewer than they are; when that fills the lots' seats exactly, the next quotient after them threatens.
        var threatens = lotQuotient is not null && !(lots.Contains(place) && lots.Count - 1 == lotSeats) ? lotQuotient : firstMissed.Without(place);
        return group.Members[place].Votes - (threatens ?? new Quotient(0, 1)).VotesToPass(Certain(place));
    }

    /// <summary>See <see cref="Contender.PassedOver"/>: the divisors beyond the candidates whose quotients are larger than the last that got a seat.</summary>
    public long PassedOver(int place)
    {
        if (group.Members[place].Candidates is not { } candidates || lastAwarded is not { } last)
            return 0;
        var votes = group.Members[place].Votes;
        var larger = votes == 0 ? 0 : ((votes * last.Divisor) - 1) / last.Votes;
        return (long)Int128.Max(0, larger - candidates);
    }

    private int Certain(int place) => run.Seats[place] - (lots.Contains(place) && run.Tied is null && run.Order[^1].Places.Contains(place) ? 1 : 0);

    private Quotient? QuotientOf(int place, int seat) =>
        group.Members[place].Votes == 0 || seat > group.Members[place].Candidates ? null : new Quotient(group.Members[place].Votes, seat);

    /// <summary>The best and the second best, so that the best without any one contender is at hand.</summary>
    private readonly record struct Two(int Place, Quotient? Best, Quotient? Second)
    {
        public Quotient? Without(int place) => Best is not null && place == Place ? Second : Best;

        public Two With(int place, Quotient quotient, bool smallest)
        {
            if (Best is null || IsBetter(quotient, Best.Value))
                return new Two(place, quotient, Best);
            return Second is null || IsBetter(quotient, Second.Value) ? this with { Second = quotient } : this;

            bool IsBetter(Quotient one, Quotient other) => smallest ? one.CompareTo(other) < 0 : one.CompareTo(other) > 0;
        }
    }
}
