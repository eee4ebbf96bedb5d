namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting to come.</summary>
public sealed record NextMeetingAnswer(
    int InDays,
    Named Forum,
    MeetingDayAnswer Meeting);
