namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting by its day.</summary>
public sealed record MeetingDayAnswer(
    string Id,
    string Day);
