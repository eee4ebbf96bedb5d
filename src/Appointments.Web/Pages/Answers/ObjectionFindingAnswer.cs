namespace Appointments.Web.Pages.Answers;

/// <summary>What the check of a board finds, behind an objection.</summary>
public sealed record ObjectionFindingAnswer(
    string Rule,
    string Force,
    string Strength,
    string? Sum);
