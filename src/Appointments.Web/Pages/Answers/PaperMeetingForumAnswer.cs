namespace Appointments.Web.Pages.Answers;

/// <summary>A forum with its meetings.</summary>
public sealed record PaperMeetingForumAnswer(
    int Version,
    IReadOnlyList<PaperMeetingAnswer> Meetings);
