namespace Appointments.Web.Pages.Answers;

/// <summary>A day on which a board is judged otherwise.</summary>
public sealed record BoardDayAnswer(
    string Day,
    string Verdict,
    string? Without,
    IReadOnlyList<FindingChangeAnswer> Changes);
