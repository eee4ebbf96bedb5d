namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting by its id.</summary>
public sealed record MeetingIdAnswer(
    string Id);
