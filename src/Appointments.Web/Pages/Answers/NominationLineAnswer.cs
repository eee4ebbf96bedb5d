namespace Appointments.Web.Pages.Answers;

/// <summary>A nomination that is only counted.</summary>
public sealed record NominationLineAnswer(
    string Id);
