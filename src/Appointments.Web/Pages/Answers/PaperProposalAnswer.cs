namespace Appointments.Web.Pages.Answers;

/// <summary>What somebody answered to a proposal of a paper.</summary>
public sealed record PaperProposalAnswer(
    string Proposal,
    bool Accepted,
    int? Entry = null,
    string? Why = null);
