namespace Appointments.Domain.Elections;

/// <summary>
/// The method of largest quotients (d'Hondt): each list's votes are divided by 1, 2, 3, …, and the seats go to the largest quotients;
/// equal quotients for the last seats are settled by lot. Kommunestyrelsesloven §§ 24-25; kommunal- og regionalvalgloven §§ 81-83.
/// </summary>
public static class DHondt
{
    /// <summary>
    /// The seats of each list. An alliance is one list here; its seats are then shared inside it by the same method.
    /// </summary>
    /// <param name="votes">Votes by list; a list without votes gets no seat.</param>
    /// <param name="seats">How many seats there are, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Votes or seats are negative.</exception>
    /// <exception cref="ArgumentException">There are seats but no votes.</exception>
    public static DHondtResult Apportion(IReadOnlyDictionary<string, long> votes, int seats)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(votes.Values.DefaultIfEmpty().Min(), nameof(votes));
        if (seats > 0 && votes.Values.All(count => count == 0))
            throw new ArgumentException("There are seats to share and no votes to share them by.", nameof(votes));

        var won = votes.Keys.ToDictionary(list => list, _ => 0, StringComparer.Ordinal);
        for (var left = seats; left > 0;)
        {
            var next = WithLargestQuotient(votes, won);
            if (next.Count > left)
                return new DHondtResult(won, new LotsNeeded(next, left));
            foreach (var list in next)
                won[list]++;
            left -= next.Count;
        }

        return new DHondtResult(won, null);
    }

    /// <summary>The lists whose next quotient is the largest, in ordinal order; several when equal.</summary>
    private static List<string> WithLargestQuotient(IReadOnlyDictionary<string, long> votes, Dictionary<string, int> won)
    {
        var largest = new List<string>();
        foreach (var list in votes.Keys.Order(StringComparer.Ordinal))
        {
            var order = largest.Count == 0 ? 1 : CompareNextQuotients(list, largest[0]);
            if (order > 0)
                largest.Clear();
            if (order >= 0)
                largest.Add(list);
        }

        return largest;

        // a / m against b / n as a × n against b × m: whole numbers, so equal means equal.
        int CompareNextQuotients(string one, string other) =>
            ((Int128)votes[one] * (won[other] + 1)).CompareTo((Int128)votes[other] * (won[one] + 1));
    }
}
