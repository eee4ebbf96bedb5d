namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting that the register knows: its list and its decisions.</summary>
public sealed record PaperMeetingAnswer(
    string Id,
    string Day,
    IReadOnlyList<PrintedNameAnswer> Attendance,
    IReadOnlyList<DecisionLineAnswer> Decisions);
