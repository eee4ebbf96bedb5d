namespace Appointments.Web.Pages.Answers;

/// <summary>A recorded distribution.</summary>
public sealed record DistributionAnswer(
    string Slug,
    string Name,
    Named? Kkr,
    string Purpose,
    string FirstDay,
    string LastDay,
    int Version,
    VoteTableAnswer? VoteTable,
    SourceAnswer Source,
    IReadOnlyList<PoolGroupAnswer> Groups,
    IReadOnlyList<PoolTurnAnswer> Turns,
    NextTurnAnswer? Next,
    LotsNeededAnswer? LotsNeeded,
    IReadOnlyList<DrawnLotAnswer> DrawnLots,
    IReadOnlyList<PoolPostAnswer> Posts,
    ChairElectionAnswer? ChairElection,
    IReadOnlyList<string> Broken,
    QuotientsAnswer? Count);
