namespace Appointments.Web.Pages.Answers;

/// <summary>The decision that an appointment rests on.</summary>
public sealed record StandingDecisionAnswer(
    string Id,
    string? Item,
    string? CaseNumber,
    string? Text,
    MeetingRefAnswer Meeting);
