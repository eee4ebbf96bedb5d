namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting.</summary>
public sealed record MeetingAnswer(
    string Day,
    string Body,
    SourceAnswer Source,
    IReadOnlyList<AttendanceAnswer> Attendance);
