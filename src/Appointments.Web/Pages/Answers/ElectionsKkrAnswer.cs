namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with what is recorded of its elections.</summary>
public sealed record ElectionsKkrAnswer(
    string Slug,
    string Name,
    IReadOnlyList<MunicipalityCodeAnswer> Municipalities,
    IReadOnlyList<RecordedVotesAnswer> VoteTables,
    IReadOnlyList<DistributionLineAnswer> Distributions);
