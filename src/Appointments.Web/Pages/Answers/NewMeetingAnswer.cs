namespace Appointments.Web.Pages.Answers;

/// <summary>What came of registering a meeting.</summary>
public sealed record NewMeetingAnswer(
    int? Entry,
    MeetingIdAnswer? Meeting,
    IReadOnlyList<ObjectionAnswer> Errors);
