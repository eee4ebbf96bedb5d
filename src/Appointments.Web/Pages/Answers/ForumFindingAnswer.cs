namespace Appointments.Web.Pages.Answers;

/// <summary>A finding with its forum.</summary>
public sealed record ForumFindingAnswer(
    Named Forum,
    OverviewFindingAnswer Finding);
