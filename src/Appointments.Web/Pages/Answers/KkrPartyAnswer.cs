namespace Appointments.Web.Pages.Answers;

/// <summary>What a party has in a KKR.</summary>
public sealed record KkrPartyAnswer(
    string Name,
    int Votes,
    bool ReachesThreshold,
    bool HasCouncilSeat,
    bool Qualifies,
    int Mayors,
    int Share,
    int Overhang,
    int Supplementary,
    bool InLots,
    int Seats,
    int PersonalDeputies);
