namespace Appointments.Web.Pages.Answers;

/// <summary>The meetings of the forum that a paper is of.</summary>
public sealed record PaperMeetingData(
    PaperMeetingForumAnswer? Forum);
