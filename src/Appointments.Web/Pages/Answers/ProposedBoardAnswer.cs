namespace Appointments.Web.Pages.Answers;

/// <summary>The board that a choice gives.</summary>
public sealed record ProposedBoardAnswer(
    string Verdict,
    int OpenSeats,
    IReadOnlyList<FindingAnswer> Findings);
