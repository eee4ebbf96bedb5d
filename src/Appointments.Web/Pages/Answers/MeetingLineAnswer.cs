namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting in a list, or with what it decided.</summary>
public sealed record MeetingLineAnswer(
    string Id,
    string Day,
    string Body,
    ForumSlugAnswer? Forum,
    IReadOnlyList<DecisionLineAnswer> Decisions,
    IReadOnlyList<MeetingPresenceAnswer>? Attendance)
{
    /// <summary>Slug of the forum that met, which for a KKR is the KKR's own; null when the register knows no such forum.</summary>
    public string? Kkr => Forum?.Slug;
}
