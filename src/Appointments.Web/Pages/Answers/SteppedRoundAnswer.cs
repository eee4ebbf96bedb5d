namespace Appointments.Web.Pages.Answers;

/// <summary>A round of nomination after a step.</summary>
public sealed record SteppedRoundAnswer(
    string Slug,
    string State);
