namespace Appointments.Web.Pages.Answers;

/// <summary>A decision.</summary>
public sealed record DecisionAnswer(
    string? Item,
    string? CaseNumber,
    string? Text,
    MeetingRefAnswer Meeting);
