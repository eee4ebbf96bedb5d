namespace Appointments.Web.Pages.Answers;

/// <summary>A page of proposals.</summary>
public sealed record ProposalsAnswer(
    int TotalCount,
    PageInfoAnswer PageInfo,
    IReadOnlyList<ProposalAnswer> Nodes);
