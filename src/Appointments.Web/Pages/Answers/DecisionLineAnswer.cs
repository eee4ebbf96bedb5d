namespace Appointments.Web.Pages.Answers;

/// <summary>A decision that an appointment may rest on.</summary>
public sealed record DecisionLineAnswer(
    string Id,
    string? Item,
    string? CaseNumber,
    string? Text);
