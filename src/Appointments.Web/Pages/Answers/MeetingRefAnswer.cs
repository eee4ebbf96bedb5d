namespace Appointments.Web.Pages.Answers;

/// <summary>The meeting of a decision.</summary>
public sealed record MeetingRefAnswer(
    string Day,
    string Body);
