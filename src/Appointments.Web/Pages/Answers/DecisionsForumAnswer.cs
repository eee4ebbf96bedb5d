namespace Appointments.Web.Pages.Answers;

/// <summary>A body with its meetings.</summary>
public sealed record DecisionsForumAnswer(
    IReadOnlyList<DecisionsMeetingAnswer> Meetings);
