namespace Appointments.Web.Pages.Answers;

/// <summary>A board as a whole, before or after a registration.</summary>
public sealed record CheckCompositionAnswer(
    string Verdict,
    IReadOnlyList<CheckFindingAnswer> Findings);
