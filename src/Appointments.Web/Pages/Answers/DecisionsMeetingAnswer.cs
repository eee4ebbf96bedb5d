namespace Appointments.Web.Pages.Answers;

/// <summary>A meeting with its decisions.</summary>
public sealed record DecisionsMeetingAnswer(
    string Day,
    string Body,
    IReadOnlyList<DecisionLineAnswer> Decisions);
