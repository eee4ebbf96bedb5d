namespace Appointments.Web.Pages.Answers;

/// <summary>Whether somebody on an attendance list was there.</summary>
public sealed record MeetingPresenceAnswer(
    bool Present);
