namespace Appointments.Domain.Elections.Kkrs;

/// <summary>What the composition of a KKR is calculated from. <see cref="KkrFaults"/> says what can be wrong with it.</summary>
/// <param name="Municipalities">The codes of the member municipalities.</param>
/// <param name="Votes">The votes by list and municipality; a count of the whole area has no municipality.</param>
/// <param name="Councils">The seats of the lists in the councils; null when they are not given, and then no party fails for want of one.</param>
/// <param name="Mayors">The mayors, at most one a municipality.</param>
/// <param name="LocalLetters">Letters that mean another list in each municipality: each such list is a party of its own unless a co-operation joins them.</param>
/// <param name="Cooperations">Lists that count as one party.</param>
public sealed record KkrElection(
    IReadOnlyList<string> Municipalities,
    IReadOnlyList<VoteCount> Votes,
    IReadOnlyList<CouncilSeats>? Councils,
    IReadOnlyList<Mayoralty> Mayors,
    IReadOnlyList<string> LocalLetters,
    IReadOnlyList<ListCooperation> Cooperations)
{
    /// <summary>The party that a list counts under: the co-operation it is in, the letter, or for a local list the letter with the municipality, <c>T 0851</c>.</summary>
    public string PartyOf(string letter, string? municipality)
    {
        var joined = Cooperations.FirstOrDefault(cooperation => cooperation.Lists.Any(list =>
            string.Equals(list.Letter, letter, StringComparison.Ordinal) && (list.MunicipalityCode is null || string.Equals(list.MunicipalityCode, municipality, StringComparison.Ordinal))));
        return joined?.Name ?? (municipality is not null && LocalLetters.Contains(letter, StringComparer.Ordinal) ? $"{letter} {municipality}" : letter);
    }
}
