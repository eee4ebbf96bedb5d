namespace Appointments.Web.Pages.Answers;

/// <summary>A choice, and the board it gives.</summary>
public sealed record ProposedChoiceAnswer(
    int Rank,
    IReadOnlyList<ProposedPickAnswer> Picks,
    ProposedBoardAnswer Composition);
