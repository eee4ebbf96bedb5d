namespace Appointments.Web.Pages.Answers;

/// <summary>The decision of an appointment.</summary>
public sealed record DecisionIdAnswer(
    string Id);
