namespace Appointments.Domain.Elections.Kkrs;

/// <summary>What a party or list co-operation has in a KKR.</summary>
/// <param name="Name">The party's letter, the co-operation's name, or letter and municipality of a local list.</param>
/// <param name="Votes">Its votes in the member municipalities.</param>
/// <param name="ReachesThreshold">Whether the votes are enough; true when none is demanded.</param>
/// <param name="HasCouncilSeat">Whether it has a seat in one of the councils; a mayor is one.</param>
/// <param name="Qualifies">Whether it takes part in the supplementary seats.</param>
/// <param name="Mayors">Its mayors: ex officio members whether it qualifies or not, each with the deputy that the office gives.</param>
/// <param name="Share">The certain seats of a plain proportional count at the size found; 0 when it does not qualify.</param>
/// <param name="Overhang">How many mayors it has beyond <paramref name="Share"/>; 0 when it does not qualify, for then it has no share to be beyond.</param>
/// <param name="Supplementary">Its certain supplementary seats, and those that a drawn lot gave.</param>
/// <param name="InLots">True when it takes part in a lot for supplementary seats.</param>
public sealed record KkrParty(
    string Name,
    Int128 Votes,
    bool ReachesThreshold,
    bool HasCouncilSeat,
    bool Qualifies,
    int Mayors,
    int Share,
    int Overhang,
    int Supplementary,
    bool InLots)
{
    /// <summary>Its seats in all.</summary>
    public int Seats => Mayors + Supplementary;

    /// <summary>Its personal deputies: one for each supplementary member.</summary>
    public int PersonalDeputies => Supplementary;
}
