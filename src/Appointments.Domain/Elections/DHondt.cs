namespace Appointments.Domain.Elections;

/// <summary>
/// The method of largest quotients (d'Hondt): each list's votes are divided by 1, 2, 3, …, and the seats go to the largest quotients;
/// equal quotients for the last seats are settled by lot. Kommunestyrelsesloven §§ 24-25; kommunal- og regionalvalgloven §§ 81-83.
/// With alliances, candidates and every step kept: <see cref="ElectionCount"/>.
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

        string[] lists = [.. votes.Keys.Order(StringComparer.Ordinal)];
        var run = DHondtRun.Of([.. lists.Select(list => (Int128)votes[list])], new long?[lists.Length], seats);
        return new DHondtResult(
            Enumerable.Range(0, lists.Length).ToDictionary(place => lists[place], place => run.Seats[place], StringComparer.Ordinal),
            run.Tied is { } tied ? new LotsNeeded([.. tied.Select(place => lists[place])], run.Left) : null);
    }
}
